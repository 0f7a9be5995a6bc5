import type { Inline } from '../../edition/articleText'
import type { ComparedPiece } from '../../edition/compare/model'
import type { Look, Mark, Segment } from './model'

/**
 * Cuts compared words into segments that look alike, stand or fall together and carry the same
 * remarks. `start` is where the words begin in the text that remarks are anchored in; words that
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
  marks: readonly Mark[],
): Segment[] {
  let at = start
  return pieces.flatMap(({ change, content }) =>
    content.flatMap((inline) =>
      flatten(inline).flatMap((part): Segment[] => {
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

type Part = { type: Segment['type']; words: string; look: Look; href?: string }

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
function cutAt(from: number, to: number, marks: readonly Mark[]): [number, number][] {
  const inside = marks
    .flatMap(({ end, start }) => [start, end])
    .filter((cut) => cut > from && cut < to)
  const cuts = [...new Set([from, ...inside, to])].sort((a, b) => a - b)
  return cuts.slice(1).map((cut, index) => [cuts[index] ?? from, cut])
}
