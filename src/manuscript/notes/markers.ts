import { addAll } from '../addAll'
import type { ManuscriptInline } from '../model'
import { readSuperscript } from './entryLabel'
import { LIMITS } from '../limits'
import { ManuscriptRefusal } from '../refusal'

type Text = Extract<ManuscriptInline, { type: 'text' }>

/** Numbers above this in brackets are years unless the list of notes has them. */
const HIGHEST_UNLISTED = 999

/** A raised run of figures that Word or HTML has formatted, rather than raised characters. */
const RAISED_RUN = /^\s*[[(]?(\d{1,4}(?:[,–-]\d{1,4})*|[*†‡]{1,3})[\])]?\s*$/

/**
 * Inlines with typed markers made into markers. With `onlyListed`, numbers that the list of notes
 * does not have stay text. Code is left alone. `syntax` is what was written in the markers' stead;
 * `found` counts what looked like a marker;
 * `raised` are the numbers in raised figures that stay text.
 */
export function linkMarkers(
  content: ManuscriptInline[],
  idByLabel: Map<string, string>,
  onlyListed: boolean,
): { content: ManuscriptInline[]; syntax: string[]; found: number; raised: string[] } {
  const syntax: string[] = []
  const raised: string[] = []
  let before = ''
  let count = 0
  const link = (inlines: ManuscriptInline[]): ManuscriptInline[] =>
    inlines.flatMap((inline): ManuscriptInline[] => {
      if (inline.type === 'link') return [{ ...inline, content: link(inline.content) }]
      if (inline.type !== 'text' || inline.code) return [inline]
      const found = inline.superscript ? findRaisedRun(inline, before) : findPlain(inline)
      before = inline.text.slice(-8)
      count += found.length
      const markers = found.filter((marker) => isMarker(marker, idByLabel, onlyListed))
      for (const marker of found) {
        if (marker.raised && !markers.includes(marker)) addAll(raised, marker.labels)
      }
      for (const { start, end } of markers) syntax.push(inline.text.slice(start, end))
      return splitAtMarkers(inline, markers, idByLabel)
    })
  return { content: link(content), syntax, found: count, raised }
}

function findPlain(inline: Text): TypedMarker[] {
  return inline.subscript ? [] : findTypedMarkers(inline.text)
}

function findRaisedRun(inline: Text, before: string): TypedMarker[] {
  const figures = RAISED_RUN.exec(inline.text)?.[1]
  if (figures === undefined) return findTypedMarkers(inline.text)
  const [marker] = findTypedMarkers(`[${figures}]`)
  if (!marker || isExponent(before, before.length)) return []
  return [{ ...marker, start: 0, end: inline.text.length, raised: true }]
}

/**
 * A number that the list has is a marker. One it has not is a marker without an entry if it stands
 * in brackets, or raised where raised figures are markers; several at once only if one is listed.
 */
function isMarker(
  { labels, raised }: TypedMarker,
  idByLabel: Map<string, string>,
  onlyListed: boolean,
): boolean {
  if (labels.some((label) => idByLabel.has(label))) return true
  if (onlyListed || labels.length !== 1 || (raised && idByLabel.size === 0)) return false
  const number = Number(labels[0])
  return number >= 1 && number <= HIGHEST_UNLISTED
}

function splitAtMarkers(
  inline: Text,
  markers: TypedMarker[],
  idByLabel: Map<string, string>,
): ManuscriptInline[] {
  const parts: ManuscriptInline[] = []
  let at = 0
  const addText = (to: number) => {
    if (to > at) parts.push({ ...inline, text: inline.text.slice(at, to) })
  }
  for (const { start, end, labels } of markers) {
    addText(start)
    for (const label of labels) {
      const note = idByLabel.get(label) ?? `missing-${label}`
      parts.push({ type: 'noteMarker', note, label })
    }
    at = end
  }
  addText(inline.text.length)
  return parts
}

/** A place in a text that is written like a marker: `[3]`, `[3, 4]`, `[3-5]`, `[*]`, `¹²`. */
type TypedMarker = { start: number; end: number; labels: string[]; raised: boolean }

const BRACKETED = /\[\^?(\d{1,4}(?:\s?[,;–-]\s?\d{1,4})*|[*†‡]{1,3})\]/g
const RAISED = /[¹²³⁰⁴-⁹]{1,4}(?:[,⁻–][¹²³⁰⁴-⁹]{1,4})*/g
const LONGEST_RANGE = 20

/**
 * All such places in order. Whether one is a marker is for the list of notes to say: `[1929]` may
 * be part of a title and `²` of a unit, so a raised figure after a digit or after a unit is left
 * out here unless the digits are a year's. Refuses a text of more than 20,000 such places.
 */
function findTypedMarkers(text: string): TypedMarker[] {
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

/**
 * Whether a raised figure at this place of a text is a power or belongs to a unit: `10³` and
 * `5 km²`, but not `1917³`, where the digits are a year's.
 */
function isExponent(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  if (/(?:^|\D)(?:1\d|20)\d\d$/.test(before)) return false
  return (
    /\d$/.test(before) || /(?:^|[\d\s(/·])(?:[cdkm]?m|ha|ft|in|yd|mi|s|x|y|z|n|r|c)$/.test(before)
  )
}

/** Refuses more typed markers than ten to each of the most notes a manuscript may have. */
export function checkMarkerLimit(count: number): void {
  if (count <= LIMITS.markers) return
  const detail = `It has more than ${LIMITS.markers} numbers that are written like markers.`
  throw new ManuscriptRefusal('tooManyNotes', detail)
}
