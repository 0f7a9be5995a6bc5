import type { Run } from '../../../citations/model'
import { runsToText } from '../../../citations/format/runsToText'
import { pairQuotationMarks, type QuotationMarks } from '../../quotationMarks'
import { findLastBegun } from '../runs'
import { namesMonth } from './lexicon'
import type { NoteUnit, ScannedNote, Segment, Span, MarkedStretches } from './model'

/**
 * Works out what lies within quotation marks, brackets and italics, where a comma or semicolon
 * belongs to a title and parts nothing. Brackets without partner enclose nothing. A note that is
 * italic from end to end has no italics in this sense.
 */
export function scanNote(runs: Run[]): ScannedNote {
  const text = runsToText(runs)
  const quotes = pairQuotationMarks(text).filter((pair) => pair.outermost)
  const italics = findItalics(runs, text)
  const nested = new Uint8Array(text.length)
  for (const pair of quotes) nested.fill(1, pair.open, pair.close + 1)
  for (const span of [...findBrackets(text), ...italics]) nested.fill(1, span.start, span.end)
  return {
    text,
    runs,
    beginnings: listBeginnings(runs),
    quotes: { all: quotes, beginnings: quotes.map(({ open }) => open) },
    italics: { all: italics, beginnings: italics.map(({ start }) => start) },
    nested,
  }
}

function listBeginnings(runs: Run[]): number[] {
  let offset = 0
  return runs.map(({ text }) => {
    const begun = offset
    offset += text.length
    return begun
  })
}

/** The last stretch that begins at an offset or before it; it need not reach so far. */
function findBegun<Stretch>(
  { all, beginnings }: MarkedStretches<Stretch>,
  at: number,
): Stretch | undefined {
  return all[findLastBegun(beginnings, at)]
}

function findItalics(runs: Run[], text: string): Span[] {
  const spans: Span[] = []
  let offset = 0
  for (const run of runs) {
    const end = offset + run.text.length
    const last = spans.at(-1)
    if (run.italic && last?.end === offset) last.end = end
    else if (run.italic) spans.push({ start: offset, end })
    offset = end
  }
  if (spans.length === 1 && spans[0]?.start === 0 && spans[0].end === text.length) return []
  return spans
    .map(({ start, end }) => {
      const words = text.slice(start, end)
      return {
        start: end - words.trimStart().length,
        end: start + trimPunctuation(words).length,
      }
    })
    .filter((span) => span.start < span.end)
}

/** Without the spaces and marks at its end, looked at from the end. */
function trimPunctuation(words: string): string {
  let end = words.length
  while (end > 0 && /[\s,;:.]/u.test(words.charAt(end - 1))) end -= 1
  return words.slice(0, end)
}

const CLOSERS: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

function findBrackets(text: string): Span[] {
  const spans: Span[] = []
  const stack: { at: number; closer: string }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    const closer = CLOSERS[character]
    if (closer !== undefined) stack.push({ at, closer })
    else if (character === stack.at(-1)?.closer) {
      const open = stack.pop()
      if (open && stack.length === 0) spans.push({ start: open.at, end: at + 1 })
    }
  }
  return spans
}

/**
 * A note may cite several works, parted by semicolons, by "and" after a page, or as
 * sentences. A semicolon before a comma is the Greek question mark. A full stop ends a sentence
 * where a space and a capital or an opening mark follow, unless it belongs to an initial or to an
 * abbreviation; nothing within quotation marks, brackets or italics parts anything.
 */

/** The units in order. The marks that part them, and a last full stop, belong to none. */
export function splitUnits(note: ScannedNote): NoteUnit[] {
  const { text } = note
  const units: NoteUnit[] = []
  let start = 0
  const push = (end: number, next: number, endsSentence: boolean) => {
    const from = next === 0 ? start : skipSpaces(text, start)
    if (from < end) units.push({ start: from, end, endsSentence })
    start = next
  }
  for (let at = 0; at < text.length; at += 1) {
    if (note.nested[at] === 1 && !isEndOfNesting(note, at)) continue
    const character = text.charAt(at)
    if (character === ';' && text.charAt(at + 1) !== ',') push(at, at + 1, false)
    else if (character === ',' && isBetweenWorks(note, start, at)) push(at, at + 2, false)
    else if (isSentenceEnd(note, at)) {
      const keepsMark = character !== '.'
      push(keepsMark ? at + 1 : at, at + 1, true)
    }
  }
  push(text.length, text.length, false)
  return units
}

/** `…, pg 15, and K Korsch, …`: "and" joins two works where a page ends the first. */
function isBetweenWorks({ text, italics }: ScannedNote, from: number, at: number): boolean {
  const joint = /^, (?:and|und|et|y|и)(?: see(?: also)?)? (?=\S)/u.exec(
    text.slice(at, at + 30),
  )?.[0]
  if (joint === undefined) return false
  const isPlaced = /(?:pgs?|pp?|S|с)\.? ?\d[\d–-]*$/u.test(text.slice(Math.max(from, at - 30), at))
  const next = at + joint.length
  const isName = /^(?:\p{Lu}\.? ?-?){1,4} ?\p{Lu}\p{Ll}[^,]{0,40},/u.test(
    text.slice(next, next + 60),
  )
  const isTitle = findBegun(italics, next)?.start === next || /^[‘“«„]/u.test(text.charAt(next))
  const isVolume = /^\p{Lu}[^,]{1,80}, (?:Vol|vol|Bd|т)\.? ?\d/u.test(text.slice(next, next + 100))
  return isPlaced && (isName || isTitle || isVolume)
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
  return character === '.' && !endsInAbbreviation(text, at) && !endsInDay(text, at)
}

const ABBREVIATIONS = new Set(
  (
    'vol vols no nos nr pg pp p pgs ed eds edn trans tr transl cf vs ch chap sec para par fol col fig ' +
    'st dr prof mr mrs jr sr co bros inc ltd dept univ rev repr vgl bzw hrsg hg bd bde s ebd ebda ' +
    'ibid ibidem id idem cit op loc art gen viz esp approx c ca fn n nn ff f jg aufl т с стр изд ред гл соч'
  ).split(' '),
)

/** `11. Januar`: the number of a day. */
function endsInDay(text: string, at: number): boolean {
  const [, month = ''] = /^\. (\p{L}+)/u.exec(text.slice(at, at + 20)) ?? []
  return /(?:^|[\s([–-])\d{1,2}$/u.test(text.slice(Math.max(0, at - 3), at)) && namesMonth(month)
}

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

/**
 * The pieces of a citation between its commas. A title that a comma follows inside its own
 * quotation marks (American practice), a title followed by its container without comma, and a
 * bracket with the publisher and year (`‹Title› (Verso, 1990)`, `12 (1938): 45`) are opened too, so
 * that every way of writing comes to the same pieces.
 */

/** Segments between two offsets of a note, in order, none empty. */
export function splitSegments(note: ScannedNote, start: number, end: number): Segment[] {
  const spans: Span[] = []
  let from = start
  for (let at = start; at < end; at += 1) {
    if (note.nested[at] === 1 || note.text.charAt(at) !== ',') continue
    spans.push({ start: from, end: at })
    from = at + 1
  }
  spans.push({ start: from, end })
  return spans
    .map((span) => trimSpan(note.text, span))
    .filter((span) => span.start < span.end)
    .flatMap((span) => openTitle(note, span))
    .flatMap((span) => openBracket(note, span))
}

function toSegment(note: ScannedNote, span: Span): Segment {
  const text = note.text.slice(span.start, span.end)
  const quote = findQuote(note, span)
  const isQuoted =
    quote !== undefined && /^[.,?!]?$/u.test(text.slice(quote.close + 1 - span.start))
  if (isQuoted) return { ...span, text, look: 'quoted' }
  const italic = findBegun(note.italics, span.start)
  const isItalic =
    italic !== undefined &&
    italic.end > span.start &&
    /^[.?!]?( ?\[[^\]]*\])?$/u.test(text.slice(italic.end - span.start))
  return { ...span, text, look: isItalic ? 'italic' : 'plain' }
}

/** The pair of quotation marks that opens where a span begins and closes within it. */
function findQuote(note: ScannedNote, span: Span): QuotationMarks | undefined {
  const quote = findBegun(note.quotes, span.start)
  return quote?.open === span.start && quote.close < span.end ? quote : undefined
}

/** Parts a title in quotation marks or italics from the words that follow without comma. */
function openTitle(note: ScannedNote, span: Span): Segment[] {
  const whole = toSegment(note, span)
  if (whole.look !== 'plain') return [whole]
  const quote = findQuote(note, span)
  const italic = findBegun(note.italics, span.start)
  const isOpening = italic?.start === span.start && italic.end < span.end
  const cut = quote ? quote.close + 1 : isOpening ? italic.end : undefined
  if (cut === undefined) return [whole]
  const rest = trimSpan(note.text, { start: cut, end: span.end })
  if (rest.start >= rest.end) return [whole]
  return [toSegment(note, { start: span.start, end: cut }), toSegment(note, rest)]
}

/** `The Revolution Betrayed (1936), Wellred Books, 2015`: the first year belongs to the title. */
function hasYearAfter(note: ScannedNote, segment: Segment): boolean {
  return /^, [^;]{1,80}[ ,(](?:1[4-9]|20)\d\d(?!\d)/u.test(
    note.text.slice(segment.end, segment.end + 100),
  )
}

/** Opens a bracket at a segment's end whose last piece is a year. */
function openBracket(note: ScannedNote, segment: Segment): Segment[] {
  if (segment.look === 'quoted') return [segment]
  const colon = segment.text.lastIndexOf('): ')
  const close = colon < 0 ? segment.text.length - 1 : colon
  const open = segment.text.lastIndexOf('(', close)
  if (open < 0 || segment.text.charAt(close) !== ')') return [segment]
  const inner = segment.text.slice(open + 1, close)
  if (!/(^|[ ,])(1[4-9]|20)\d\d(?: \[(?:1[4-9]|20)\d\d\])?$/u.test(inner)) return [segment]
  if (/^\d{4}$/u.test(inner) && hasYearAfter(note, segment)) return [segment]
  const at = (offset: number) => segment.start + offset
  const before = trimSpan(note.text, { start: segment.start, end: at(open) })
  const parts: Segment[] = before.start < before.end ? [toSegment(note, before)] : []
  const pieces = inner.split(',')
  let offset = open + 1
  for (const piece of pieces) {
    const span = trimSpan(note.text, { start: at(offset), end: at(offset + piece.length) })
    if (span.start < span.end) parts.push(toSegment(note, span))
    offset += piece.length + 1
  }
  const last = parts.at(-1)
  if (last) last.end = at(close + 1)
  if (colon >= 0) {
    const pages = trimSpan(note.text, { start: at(colon + 2), end: segment.end })
    parts.push({ ...toSegment(note, pages), pages: true })
  }
  return parts
}

/** The span without the spaces at its ends. */
function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && text.charAt(start) === ' ') start += 1
  while (end > start && text.charAt(end - 1) === ' ') end -= 1
  return { start, end }
}
