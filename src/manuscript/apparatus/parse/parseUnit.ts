import type { NoteFlag } from '../model'
import type { ParsedCitation, ScannedNote, Span } from './model'
import { parseIbid } from './parseIbid'
import { parseWork } from './parseWork'
import { splitSegments } from './scanNote'

/**
 * One unit of a note as one citation: perhaps words that lead to it ("see", an original and
 * "quoted in"), then a work spelled out or a reference back. Words that lead to a citation end
 * where the longest reading begins.
 */

/** Longer units are discourse; they are not tried. */
const LONGEST_CITATION = 1200

/** Null where the unit is prose. */
export function parseUnit(note: ScannedNote, unit: Span): ParsedCitation | null {
  if (unit.end - unit.start > LONGEST_CITATION) return null
  if (OTHER_LETTER.test(note.text.slice(unit.start, unit.end))) return null
  const found = findQuotedIn(note, unit)
  const cited = found === null ? null : parseFrom(note, { start: found, end: unit.end })
  if (cited) return { ...cited, flags: ['quotedIn', ...cited.flags] }
  for (const start of findLeadIns(note, unit)) {
    const parsed = parseFrom(note, { start, end: unit.end })
    if (parsed) return parsed
  }
  return null
}

function parseFrom(note: ScannedNote, span: Span): ParsedCitation | null {
  const back = parseIbid(note, span)
  const read = back ?? parseSpelledOut(note, span)
  if (!read) return null
  const flags: NoteFlag[] = [
    ...(back ? (['ibid'] as const) : []),
    ...findFlags(note.text.slice(read.end, span.end)),
  ]
  const body = { start: span.start, end: read.end }
  return { body, source: read.source, locator: read.locator, flags }
}

function parseSpelledOut(note: ScannedNote, span: Span) {
  const reading = parseWork(splitSegments(note, span.start, span.end))
  if (!reading) return null
  const { work, fullness, locator, end } = reading
  return { source: { kind: 'work' as const, work, fullness }, locator, end }
}

const SIGNALS =
  /^(?:see(?: also)?|see,? for (?:example|instance)|cf\.?|compare|for (?:example|instance)|e\.g\.|i\.e\.|also|and|but(?: see)?|as in|in|from|vgl\.?|siehe(?: auch)?|voir(?: aussi)?|véase|см\.?(?: также)?|source|citation|translated from|here and below)[,:]? /iu
const INNER = /(?:\b(?:see(?: also)?|in|from|by|cf\.|also)|:| [–—-]) (?=[\p{Lu}‘“"'])/gu
const INITIALS = /^(?:\p{Lu}\.? ?-?){1,4} ?\p{Lu}\p{Ll}/u

/** A sentence that leads to a source: `… the opposite: see`, `On this, see above all`, `but cf.` */
const SEE =
  /(?:^|[,:;–—(] ?|\b)(?:but |and |aber |mais )?(?:see(?: also| especially| above all| for example| in particular| further)?|cf\.|compare|vgl\.|siehe|voir|véase|см\.),? (?=[\p{Lu}‘“"'«„])/giu

/** `K. Marx to F. Engels, 2 April 1858, in`: a letter, named before the work it is printed in. */
const LETTER =
  /^(?:(?:Brief von|Lettre de|Carta de|Letter from) )?(?:\p{Lu}[\p{L}.’-]*\.? ?){1,4} (?:to|an|à|a) (?:\p{Lu}[\p{L}.’-]*\.? ?){1,4}, (?:\d{1,2}(?:[-–]\d{1,2})?\.? )?(?:de )?\p{L}+ (?:\d{1,2}, )?(?:de )?\d{4}, (?:in:? )?/u

/** A letter that is named otherwise, and telegrams: what they are printed in is not told for certain. */
const OTHER_LETTER = /^(?:Письмо|Телеграмма|Telegramm?|Télégramme|Telegrama) (?=\p{Lu})/u

const MOST = 6

/**
 * The offsets at which a citation may begin in a unit, in the order to try them: after a signal
 * ("see", "cf.") at the start; after signals, a colon or a dash within the words before the first
 * comma, where a name with initials follows; at the start itself; after the other signals within those words.
 */
function findLeadIns(note: ScannedNote, unit: Span): number[] {
  const text = note.text.slice(unit.start, unit.end)
  let at = 0
  for (let match = SIGNALS.exec(text); match; match = SIGNALS.exec(text.slice(at)))
    at += match[0].length
  const comma = findFirstComma(note, unit)
  const signalled = [...text.matchAll(SEE)]
    .map((match) => unit.start + match.index + match[0].length)
    .filter((start) => note.nested[start - 1] !== 1)
    .slice(-MOST)
  const letter = LETTER.exec(text)
  const inner = [...text.slice(at, comma - unit.start).matchAll(INNER)]
    .map((match) => unit.start + at + match.index + match[0].length)
    .filter((start) => note.nested[start - 1] !== 1)
    .slice(-MOST)
  const isName = (start: number) => INITIALS.test(text.slice(start - unit.start))
  return [
    ...(letter ? [unit.start + letter[0].length] : []),
    ...signalled,
    ...(at > 0 ? [unit.start + at] : []),
    ...inner.filter(isName),
    unit.start,
    ...inner.filter((start) => !isName(start)),
  ]
}

function findFirstComma(note: ScannedNote, unit: Span): number {
  for (let at = unit.start; at < unit.end; at += 1)
    if (note.text.charAt(at) === ',' && note.nested[at] !== 1) return at
  return unit.end
}

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
function findQuotedIn(note: ScannedNote, unit: Span): number | null {
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

const FLAGS: [NoteFlag, RegExp][] = [
  [
    'ourTranslation',
    /\b(?:our|my|author[’']s|own) translation\b|\btranslation (?:ours|mine)\b|(?:eigene|unsere) übersetzung|notre traduction|traducción (?:nuestra|propia)|nuestra traducción|наш перевод|перевод наш/iu,
  ],
  [
    'emphasisInOriginal',
    /\b(?:emphasis|italics) in (?:the )?original\b|\boriginal emphasis\b|hervorhebung(?:en)? im original/iu,
  ],
  [
    'emphasisAdded',
    /\b(?:emphasis|italics) (?:added|ours|mine)\b|\b(?:our|my|author[’']s) (?:emphasis|italics)\b|hervorhebung(?:en)? von uns/iu,
  ],
]

/** What a text says about translation and emphasis, in the languages of `isRemark`. */
function findFlags(text: string): NoteFlag[] {
  return FLAGS.filter(([, pattern]) => pattern.test(text)).map(([flag]) => flag)
}
