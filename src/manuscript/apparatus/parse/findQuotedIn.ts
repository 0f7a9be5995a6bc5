import type { ScannedNote, Span } from './model'

const PHRASES = [
  'quoted in',
  'quoted from',
  'quoted by',
  'quoted after',
  'qtd. in',
  'cited in',
  'cited from',
  'cited by',
  'zit. nach',
  'zitiert nach',
  'zit. in',
  'zitiert in',
  'cité dans',
  'cité par',
  'cité d’après',
  'citado en',
  'citado por',
  'citato in',
  'цит. по',
  'цитируется по',
]

/**
 * Where the work in which a quotation was found begins: after the last "quoted in" or its like that
 * no quotation marks or brackets enclose. Null where the unit has none. A colon after the phrase
 * belongs to it.
 */
export function findQuotedIn(note: ScannedNote, unit: Span): number | null {
  const words = note.text.slice(unit.start, unit.end)
  const lower = words.toLowerCase()
  if (lower.length !== words.length) return null
  let found: number | null = null
  for (const phrase of PHRASES) {
    const at = lower.lastIndexOf(phrase)
    if (at < 0 || note.nested[unit.start + at] === 1) continue
    const isWord = at === 0 || /[\s,(]/u.test(lower.charAt(at - 1))
    const after = /^:? +/u.exec(words.slice(at + phrase.length))
    if (!isWord || !after) continue
    const start = unit.start + at + phrase.length + after[0].length
    if (found === null || start > found) found = start
  }
  return found
}
