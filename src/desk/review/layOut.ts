import type { Run } from '../../citations/model'
import type { Inline } from '../../edition/articleText'
import type { ComparedBlock, ComparedPiece } from '../../edition/compare/model'
import type { CommentPassage } from '../../edition/comments/model'
import type { CommentThread } from '../../queries/comments/listComments'

/** A stretch of the text with comments on it, from `start` up to but not including `end`. */
export type CommentMark = { thread: number; start: number; end: number }

/** How letters look; only what is true is said. */
type Look = Partial<
  Record<
    'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript' | 'code',
    true
  >
>

/**
 * The smallest stretch that is drawn as one. `at` is its place in the text that comments are anchored
 * in, in UTF-16 code units; deleted words and markers have none. `words` of a marker is its note.
 */
export type TextSegment = {
  type: 'text' | 'marker' | 'break'
  change: ComparedPiece['change']
  words: string
  look: Look
  href?: string
  at?: number
  threads: number[]
}

/** A block of the comparison, ready to draw. `start` and `end` as in `Mark`; absent where deleted. */
export type LaidBlock = {
  block: ComparedBlock
  start?: number
  end?: number
  segments: TextSegment[]
}

/**
 * Cuts compared words into segments that look alike, stand or fall together and carry the same
 * comments. `start` is where the words begin in the text that comments are anchored in; words that
 * were deleted have no place there, and markers no words.
 *
 * @example
 * layOutPieces([{ change: 'same', content: [{ type: 'text', text: 'in the beginning' }] }], 10, [
 *   { thread: 1, start: 13, end: 16 },
 * ]) // 'in ', 'the' with thread 1, ' beginning'
 */
export function layOutPieces(
  pieces: readonly ComparedPiece[],
  start: number,
  marks: readonly CommentMark[],
): TextSegment[] {
  let at = start
  return pieces.flatMap(({ change, content }) =>
    content.flatMap((inline) =>
      flatten(inline).flatMap((part): TextSegment[] => {
        const { href, look, type, words } = part
        const base = { type, change, look, ...(href === undefined ? {} : { href }) }
        if (type === 'marker') return [{ ...base, words, threads: [] }]
        if (change === 'deleted') return [{ ...base, words, threads: [] }]
        const from = at
        at += words.length
        return cutAt(from, at, marks).map(([one, other]) => ({
          ...base,
          words: words.slice(one - from, other - from),
          at: one,
          threads: marks.flatMap(({ end, start: begin, thread }) =>
            begin < other && end > one ? [thread] : [],
          ),
        }))
      }),
    ),
  )
}

type Part = { type: TextSegment['type']; words: string; look: Look; href?: string }

function flatten(inline: Inline): Part[] {
  switch (inline.type) {
    case 'text': {
      const { text: words, type, ...look } = inline
      return [{ type, words, look }]
    }
    case 'link':
      return inline.content.flatMap(flatten).map((part) => ({ ...part, href: inline.href }))
    case 'noteMarker':
      return [{ type: 'marker', words: inline.note, look: {} }]
    case 'lineBreak':
      return [{ type: 'break', words: '\n', look: {} }]
  }
}

/** The stretches into which the ends of marks cut a stretch. */
function cutAt(from: number, to: number, marks: readonly CommentMark[]): [number, number][] {
  const inside = marks
    .flatMap(({ end, start }) => [start, end])
    .filter((cut) => cut > from && cut < to)
  const cuts = [...new Set([from, ...inside, to])].sort((a, b) => a - b)
  return cuts.slice(1).map((cut, index) => [cuts[index] ?? from, cut])
}

/**
 * The blocks of a comparison with their places in the text that comments are anchored in: those that
 * stand in the text now are its block passages, in the same order.
 */
export function layOutBlocks(
  blocks: readonly ComparedBlock[],
  passages: readonly CommentPassage[],
  marks: readonly CommentMark[],
): LaidBlock[] {
  const places = passages.filter(({ part }) => part === 'block')
  let next = 0
  return blocks.map((block) => {
    const place = block.after ? places[next++] : undefined
    const segments = layOutPieces(block.pieces, place?.start ?? 0, marks)
    return place ? { block, start: place.start, end: place.end, segments } : { block, segments }
  })
}

/** The passages that open comments are on; what was resolved is no longer marked in the text. */
export function listMarks(threads: readonly CommentThread[]): CommentMark[] {
  return threads.flatMap(({ id, passage, resolved }) =>
    passage && !resolved ? [{ thread: id, start: passage.start, end: passage.end }] : [],
  )
}

/** Printed words that are the same in both texts, in the form of a comparison. */
export function runsToPieces(runs: readonly Run[]): ComparedPiece[] {
  return [
    {
      change: 'same',
      content: runs.map(({ href, ...look }) =>
        href === undefined
          ? { type: 'text', ...look }
          : { type: 'link', href, content: [{ type: 'text', ...look }] },
      ),
    },
  ]
}

/** Whether the passage of a comment begins in this stretch of the text; a lost one begins nowhere. */
export function startsIn(
  { passage }: Pick<CommentThread, 'passage'>,
  { end, start }: { start?: number | undefined; end?: number | undefined },
): boolean {
  if (!passage || start === undefined || end === undefined) return false
  return passage.start >= start && passage.start <= end
}

/** A run of things that are shown, or one that is folded away. `from` is the place of its first. */
type Stretch<T> = { isFolded: boolean; from: number; items: T[] }

/** A stretch shorter than this is shown: opening it would cost more than reading over it. */
const SHORTEST = 3

/**
 * Folds the long stretches in which there is nothing to see. One item on either side of something
 * that is to be seen stays, so that a change is read where it stands. Where nothing is to be seen at
 * all, nothing is folded: then the whole text is what the reader came for.
 */
export function foldUnchanged<T>(items: readonly T[], isToSee: (item: T) => boolean): Stretch<T>[] {
  const seen = items.map(isToSee)
  if (!seen.includes(true)) return items.length > 0 ? [stretch(false, 0, [...items])] : []
  const shown = seen.map(
    (one, place) => one || seen[place - 1] === true || seen[place + 1] === true,
  )
  const stretches: Stretch<T>[] = []
  for (const [from, item] of items.entries()) {
    const isFolded = shown[from] !== true
    const last = stretches.at(-1)
    if (last && last.isFolded === isFolded) last.items.push(item)
    else stretches.push(stretch(isFolded, from, [item]))
  }
  return stretches.map((one) =>
    one.isFolded && one.items.length < SHORTEST ? { ...one, isFolded: false } : one,
  )
}

function stretch<T>(isFolded: boolean, from: number, items: T[]): Stretch<T> {
  return { isFolded, from, items }
}
