import type { ArticleText } from '../articleText'
import { canonicalJSON } from '../canonicalJSON'
import { WORDS_FACTS } from '../frontMatter'
import { compareBlocks } from './compareBlocks'
import { diffContent } from './diffContent'
import type { ComparedPiece } from './model'

/** How many words one text has that the other has not, and how many notes are not the same. */
export type CountedChanges = { inserted: number; deleted: number; notes: number }

type Side = Pick<ArticleText, 'body' | 'notes' | (typeof WORDS_FACTS)[number]>

/**
 * Counts what `compareTexts` shows, without records. Blocks that both texts have are not looked into,
 * so that a long text in which little changed is counted soon; one that was only carried elsewhere
 * counts nothing.
 */
export function countChanges(before: Side, after: Side): CountedChanges {
  const [one, other] = withoutShared(before.body, after.body)
  const pieces = [
    ...compareBlocks({ body: one }, { body: other }).flatMap((block) => block.pieces),
    ...WORDS_FACTS.flatMap((fact) => diffContent(lineOf(before[fact]), lineOf(after[fact]))),
  ]
  const notesBefore = new Map(before.notes.map((note) => [note.id, canonicalJSON(note)]))
  const notesAfter = new Map(after.notes.map((note) => [note.id, canonicalJSON(note)]))
  const ids = new Set([...notesBefore.keys(), ...notesAfter.keys()])
  return {
    inserted: countWords(pieces, 'inserted'),
    deleted: countWords(pieces, 'deleted'),
    notes: [...ids].filter((id) => notesBefore.get(id) !== notesAfter.get(id)).length,
  }
}

const lineOf = (text = '') => [{ type: 'text' as const, text }]

/** Both lists without the blocks that stand in both, each as often as in the other. */
function withoutShared<T>(before: readonly T[], after: readonly T[]): [T[], T[]] {
  const counts = new Map<string, number>()
  for (const block of before) {
    const key = canonicalJSON(block)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const shared = new Map<string, number>()
  const onlyAfter = after.filter((block) => {
    const key = canonicalJSON(block)
    const left = counts.get(key) ?? 0
    if (left === 0) return true
    counts.set(key, left - 1)
    shared.set(key, (shared.get(key) ?? 0) + 1)
    return false
  })
  const onlyBefore = before.filter((block) => {
    const key = canonicalJSON(block)
    const left = shared.get(key) ?? 0
    if (left > 0) shared.set(key, left - 1)
    return left === 0
  })
  return [onlyBefore, onlyAfter]
}

function countWords(pieces: readonly ComparedPiece[], change: ComparedPiece['change']): number {
  return pieces
    .filter((piece) => piece.change === change)
    .flatMap(({ content }) => content)
    .reduce((sum, inline) => sum + wordsIn(inline), 0)
}

function wordsIn(inline: ComparedPiece['content'][number]): number {
  if (inline.type === 'link') return inline.content.reduce((sum, one) => sum + wordsIn(one), 0)
  return inline.type === 'text'
    ? (inline.text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0)
    : 0
}
