/**
 * The pieces of a citation between its commas. A title that a comma follows inside its own
 * quotation marks (American practice), a title followed by its container without comma, and a
 * bracket with the publisher and year (`‹Title› (Verso, 1990)`, `12 (1938): 45`) are opened too, so
 * that every way of writing comes to the same pieces.
 */
import type { ScannedNote, Segment, Span } from './model'
import { trimSpan } from './trimSpan'

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
  const quote = note.quotes.find((pair) => pair.open === span.start && pair.close < span.end)
  const isQuoted =
    quote !== undefined && /^[.,?!]?$/u.test(text.slice(quote.close + 1 - span.start))
  if (isQuoted) return { ...span, text, look: 'quoted' }
  const italic = note.italics.find((one) => one.start <= span.start && one.end > span.start)
  const isItalic =
    italic !== undefined && /^[.?!]?( ?\[[^\]]*\])?$/u.test(text.slice(italic.end - span.start))
  return { ...span, text, look: isItalic ? 'italic' : 'plain' }
}

/** Parts a title in quotation marks or italics from the words that follow without comma. */
function openTitle(note: ScannedNote, span: Span): Segment[] {
  const whole = toSegment(note, span)
  if (whole.look !== 'plain') return [whole]
  const quote = note.quotes.find((pair) => pair.open === span.start && pair.close < span.end)
  const italic = note.italics.find((one) => one.start === span.start && one.end < span.end)
  const cut = quote ? quote.close + 1 : italic?.end
  if (cut === undefined) return [whole]
  const rest = trimSpan(note.text, { start: cut, end: span.end })
  if (rest.start >= rest.end) return [whole]
  return [toSegment(note, { start: span.start, end: cut }), toSegment(note, rest)]
}

/** Opens a bracket at a segment's end whose last piece is a year. */
function openBracket(note: ScannedNote, segment: Segment): Segment[] {
  if (segment.look === 'quoted') return [segment]
  const colon = segment.text.lastIndexOf('): ')
  const close = colon < 0 ? segment.text.length - 1 : colon
  const open = segment.text.lastIndexOf('(', close)
  if (open < 0 || segment.text.charAt(close) !== ')') return [segment]
  const inner = segment.text.slice(open + 1, close)
  if (!/(^|[ ,])(1[4-9]|20)\d\d$/u.test(inner)) return [segment]
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
