import { alignKeys } from './alignKeys'

/** A stretch both have, or one that only the second (`inserted`) or the first (`deleted`) has. */
export type DiffRun = { type: 'equal' | 'inserted' | 'deleted'; text: string }

const PIECE = /\s+|[\p{L}\p{N}\p{M}'’]+|[^\s]/gu

/**
 * What a panel marks when text and record differ: the words to delete and to insert. The runs
 * `equal` and `deleted` together are the first text, `equal` and `inserted` the second, character
 * for character. A deletion stands before the insertion that takes its place. As few words and
 * marks as can be are told as different, unless very many are (see `alignKeys`).
 *
 * @example diffWords('a b', 'a c') // equal 'a ', deleted 'b', inserted 'c'
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const one = before.match(PIECE) ?? []
  const other = after.match(PIECE) ?? []
  const runs: DiffRun[] = []
  let i = 0
  let j = 0
  for (const [iKept, jKept] of [...alignKeys(one, other), [one.length, other.length] as const]) {
    runs.push(
      { type: 'deleted', text: one.slice(i, iKept).join('') },
      { type: 'inserted', text: other.slice(j, jKept).join('') },
      { type: 'equal', text: one[iKept] ?? '' },
    )
    i = iKept + 1
    j = jKept + 1
  }
  return joinRuns(runs)
}

/** Like runs put together, and the deletions of one place before its insertions. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = []
  let deleted = ''
  let inserted = ''
  const close = () => {
    if (deleted) joined.push({ type: 'deleted', text: deleted })
    if (inserted) joined.push({ type: 'inserted', text: inserted })
    deleted = ''
    inserted = ''
  }
  for (const { type, text } of runs) {
    if (text === '') continue
    if (type === 'deleted') deleted += text
    else if (type === 'inserted') inserted += text
    else {
      close()
      const last = joined.at(-1)
      if (last?.type === 'equal') last.text += text
      else joined.push({ type, text })
    }
  }
  close()
  return joined
}
