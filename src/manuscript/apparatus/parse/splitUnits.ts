/**
 * A note may cite several works, parted by semicolons or as sentences. A full stop ends a sentence
 * where a space and a capital or an opening mark follow, unless it belongs to an initial or to an
 * abbreviation; nothing within quotation marks, brackets or italics parts anything.
 */
import type { ScannedNote, Unit } from './model'

/** The units in order. The marks that part them, and a last full stop, belong to none. */
export function splitUnits(note: ScannedNote): Unit[] {
  const { text } = note
  const units: Unit[] = []
  let start = 0
  const push = (end: number, next: number, endsSentence: boolean) => {
    const from = next === 0 ? start : skipSpaces(text, start)
    if (from < end) units.push({ start: from, end, endsSentence })
    start = next
  }
  for (let at = 0; at < text.length; at += 1) {
    if (note.nested[at] === 1 && !isEndOfNesting(note, at)) continue
    const character = text.charAt(at)
    if (character === ';') push(at, at + 1, false)
    else if (isSentenceEnd(note, at)) {
      const keepsMark = character !== '.'
      push(keepsMark ? at + 1 : at, at + 1, true)
    }
  }
  push(text.length, text.length, false)
  return units
}

function skipSpaces(text: string, at: number): number {
  let next = at
  while (text.charAt(next) === ' ') next += 1
  return next
}

function isEndOfNesting(note: ScannedNote, at: number): boolean {
  return (
    note.nested[at] === 1 && note.nested[at + 1] !== 1 && /[”’"»)\]]/u.test(note.text[at] ?? '')
  )
}

function isSentenceEnd(note: ScannedNote, at: number): boolean {
  const { text } = note
  const character = text.charAt(at)
  const after = text.slice(at + 1, at + 4)
  const ends = after === '' || /^ [\p{Lu}\p{Lt}‘“„«"'([]/u.test(after)
  if (!ends) return false
  if (note.nested[at] === 1) return /[.!?]/u.test(text.charAt(at - 1)) && after !== ''
  if (character === '!' || character === '?') return after !== ''
  return character === '.' && !endsInAbbreviation(text, at)
}

const ABBREVIATIONS = new Set(
  (
    'vol vols no nos nr pg pp p pgs ed eds edn trans tr transl cf vs ch chap sec para par fol col fig ' +
    'st dr prof mr mrs jr sr co bros inc ltd dept univ rev repr vgl bzw hrsg hg bd bde s ebd ebda ' +
    'ibid ibidem id idem cit op loc art gen viz esp approx c ca fn n nn ff f jg aufl т с стр изд ред гл соч'
  ).split(' '),
)

function endsInAbbreviation(text: string, at: number): boolean {
  let start = at
  while (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) start -= 1
  const word = text.slice(start, at).replace(/^\d+/u, '')
  if (/^\p{Lu}$/u.test(word)) return true
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false
  const begins = /^ (\p{Lu}\p{Ll}+|[‘“„«"'([])/u.test(text.slice(at + 1, at + 5))
  const closes = text.length === at + 1
  return closes
    ? /^(?:ibid|ibidem|idem|id|cit|ebd|ebda|ff|f|с|s)$/iu.test(word)
    : !ENDINGS.has(word.toLowerCase()) || !begins
}

/** Abbreviations that often end a citation: before a capitalised word they end the sentence. */
const ENDINGS = new Set(['ibid', 'ibidem', 'ebd', 'ebda', 'cit', 'ff', 'f'])
