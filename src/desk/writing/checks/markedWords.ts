import { diffWords } from '../../../citations/compare/diffWords'

/** A stretch of a text by its offsets in UTF-16 code units, `end` not included. */
type Stretch = { start: number; end: number }

/**
 * Which words of a quotation are to be marked because its source has others. Words that only the
 * source has leave nothing to mark: the letters on either side of the gap stand for them.
 *
 * @example listMarkedWords('a fool, or a knave', 'a fool or a man') // 'ol o', 'man'
 */
export function listMarkedWords(record: string, text: string): Stretch[] {
  const runs = diffWords(record, text)
  const marked: Stretch[] = []
  let at = 0
  runs.forEach((run, place) => {
    if (run.type === 'inserted') marked.push({ start: at, end: at + run.text.length })
    else if (run.type === 'deleted' && runs[place + 1]?.type !== 'inserted') {
      marked.push({ start: Math.max(0, at - 2), end: Math.min(text.length, at + 2) })
    }
    if (run.type !== 'deleted') at += run.text.length
  })
  return marked.filter(({ end, start }) => end > start)
}

/** Where quoted words stand before their marker: the last time they are said. Null where they are not. */
export function findQuoted(before: string, words: string): number | null {
  if (words === '') return null
  const at = before.lastIndexOf(words)
  return at === -1 ? null : at
}
