import { checkMarkerLimit } from './checkMarkerLimit'
import { isExponent } from './isExponent'
import { readSuperscript } from './readSuperscript'

/** A place in a text that is written like a marker: `[3]`, `[3, 4]`, `[3-5]`, `[*]`, `¹²`. */
export type TypedMarker = { start: number; end: number; labels: string[]; raised: boolean }

const BRACKETED = /\[\^?(\d{1,4}(?:\s?[,;–-]\s?\d{1,4})*|[*†‡]{1,3})\]/g
const RAISED = /[¹²³⁰⁴-⁹]{1,4}(?:[,⁻–][¹²³⁰⁴-⁹]{1,4})*/g
const LONGEST_RANGE = 20

/**
 * All such places in order. Whether one is a marker is for the list of notes to say: `[1929]` may
 * be part of a title and `²` of a unit, so a raised figure after a digit or after a unit is left
 * out here unless the digits are a year's. Refuses a text of more than 20,000 such places.
 */
export function findTypedMarkers(text: string): TypedMarker[] {
  const bracketed = collect(text, BRACKETED, (match) => match[1] ?? '')
  const raised = collect(text, RAISED, (match) => readSuperscript(match[0]).replace('⁻', '-'))
  return [
    ...bracketed.map((place) => ({ ...place, raised: false })),
    ...raised
      .filter(({ start }) => !isExponent(text, start))
      .map((place) => ({ ...place, raised: true })),
  ].sort((a, b) => a.start - b.start)
}

function collect(
  text: string,
  form: RegExp,
  read: (match: RegExpExecArray) => string,
): Omit<TypedMarker, 'raised'>[] {
  const places: Omit<TypedMarker, 'raised'>[] = []
  for (const match of text.matchAll(form)) {
    const end = match.index + match[0].length
    places.push({ start: match.index, end, labels: expandLabels(read(match)) })
    checkMarkerLimit(places.length)
  }
  return places
}

/** `3-5` → 3, 4, 5; a range that is none (`1935-36`) stays as its two ends. */
function expandLabels(written: string): string[] {
  return written.split(/[,;]/).flatMap((part) => {
    const [first, last] = part.split(/[–-]/).map((label) => label.trim().replace(/^0+(?=\d)/, ''))
    if (first === undefined) return []
    if (last === undefined) return [first]
    const span = Number(last) - Number(first)
    if (span < 1 || span > LONGEST_RANGE) return [first, last]
    return Array.from({ length: span + 1 }, (_, index) => String(Number(first) + index))
  })
}
