import { addAll } from '../addAll'
import type { ManuscriptInline } from '../model'
import { readSuperscript } from './entryLabel'
import { LIMITS } from '../limits'
import { ManuscriptRefusal } from '../refusal'
import { wording } from '../../wording'

type Text = Extract<ManuscriptInline, { type: 'text' }>

/** Numbers above this in brackets are years unless the list of notes has them. */
const HIGHEST_UNLISTED = 999

/** A raised run of figures that Word or HTML has formatted, rather than raised characters. */
const RAISED_RUN = /^\s*[[(]?(\d{1,4}(?:[,–-]\d{1,4})*|[*†‡]{1,3})[\])]?\s*$/

/**
 * What may be a marker. `listed` are the numbers that the lists of notes have, `loose` those of them
 * that `(1)` and `*` open too. With `onlyListed`, numbers that no list has stay text.
 */
export type KnownLabels = {
  listed: ReadonlySet<string>
  loose: ReadonlySet<string>
  onlyListed: boolean
}

/** A number that stayed text though it is written like a marker. */
export type KeptFigure = { figure: string; how: 'raised' | 'bracketed' }

type LinkedMarkers = {
  content: ManuscriptInline[]
  /** What was written in the markers' stead. */
  syntax: string[]
  /** How much looked like a marker. */
  found: number
  kept: KeptFigure[]
}

/**
 * Inlines with typed markers made into markers, each of the note that `open` gives for its label, in
 * reading order. Code is left alone.
 */
export function linkMarkers(
  content: ManuscriptInline[],
  known: KnownLabels,
  open: (label: string) => string,
): LinkedMarkers {
  const linked: LinkedMarkers = { content: [], syntax: [], found: 0, kept: [] }
  let before = ''
  const link = (inlines: ManuscriptInline[]): ManuscriptInline[] =>
    inlines.flatMap((inline): ManuscriptInline[] => {
      if (inline.type === 'link') return [{ ...inline, content: link(inline.content) }]
      if (inline.type === 'noteMarker') before = ''
      if (inline.type !== 'text' || inline.code) return [inline]
      const found = inline.superscript
        ? findRaisedRun(inline, before)
        : findPlain(inline, before, known.loose)
      before = (before + inline.text).slice(-8)
      linked.found += found.length
      const markers = found.filter((marker) => isMarker(marker, known))
      for (const marker of found) {
        if (markers.includes(marker)) continue
        const how = marker.raised ? 'raised' : 'bracketed'
        if (marker.raised || mayBeUnlisted(marker))
          addAll(
            linked.kept,
            marker.labels.map((figure) => ({ figure, how })),
          )
      }
      for (const { start, end } of markers) linked.syntax.push(inline.text.slice(start, end))
      return splitAtMarkers(inline, markers, open)
    })
  linked.content = link(content)
  return linked
}

function findPlain(inline: Text, before: string, loose: ReadonlySet<string>): TypedMarker[] {
  if (inline.subscript) return []
  const strong = findTypedMarkers(inline.text, before)
  if (loose.size === 0) return strong
  return [...strong, ...findLooseMarkers(inline.text, before, loose)].sort(
    (a, b) => a.start - b.start,
  )
}

/** `(1)` and `*` right after a word or its punctuation, where no letter follows; `(1)` also apart, at an end. */
const LOOSE = /(?:\((\d{1,4})\)|(?<![*†‡§¶])([*†‡§¶]{1,3})(?![*†‡§¶]))(?![\p{L}\p{N}])/gu

/** Places written as a list answers them: only `loose` labels are given. */
export function findLooseMarkers(
  text: string,
  before: string,
  loose: ReadonlySet<string>,
): TypedMarker[] {
  const places: TypedMarker[] = []
  for (const match of text.matchAll(LOOSE)) {
    const label = match[1] ?? match[2] ?? ''
    const touching = match.index === 0 ? before.slice(-1) : text.charAt(match.index - 1)
    if (touching === '' || /[([]/.test(touching) || !loose.has(label)) continue
    const end = match.index + match[0].length
    const isApart = /\s/.test(touching)
    if (isApart && (match[1] === undefined || !/^\s*(?:[.,;:!?”’»]|$)/.test(text.slice(end))))
      continue
    const start = isApart ? match.index - 1 : match.index
    places.push({ start, end, labels: [label], raised: false, touching })
    checkMarkerLimit(places.length)
  }
  return places
}

function findRaisedRun(inline: Text, before: string): TypedMarker[] {
  const figures = RAISED_RUN.exec(inline.text)?.[1]
  if (figures === undefined) return findTypedMarkers(inline.text, before)
  const [marker] = findTypedMarkers(`[${figures}]`, before)
  if (!marker || isExponent(before, before.length)) return []
  return [{ ...marker, start: 0, end: inline.text.length, raised: true }]
}

/**
 * A number that a list has is a marker. One that none has is a marker without an entry if it stands
 * in brackets, or raised where raised figures are markers; several at once only if one is listed.
 * In a file without any list `word[1]` may be an index of code or of a table, and stays.
 */
function isMarker(marker: TypedMarker, { listed, onlyListed }: KnownLabels): boolean {
  const { labels, raised, touching } = marker
  if (labels.some((label) => listed.has(label))) return true
  if (onlyListed || !mayBeUnlisted(marker)) return false
  if (listed.size > 0) return true
  return !raised && !/[\p{L}\p{N}_]/u.test(touching)
}

function mayBeUnlisted({ labels }: TypedMarker): boolean {
  const number = Number(labels[0])
  return labels.length === 1 && number >= 1 && number <= HIGHEST_UNLISTED
}

function splitAtMarkers(
  inline: Text,
  markers: TypedMarker[],
  open: (label: string) => string,
): ManuscriptInline[] {
  const parts: ManuscriptInline[] = []
  let at = 0
  const addText = (to: number) => {
    if (to > at) parts.push({ ...inline, text: inline.text.slice(at, to) })
  }
  for (const { start, end, labels } of markers) {
    addText(start)
    for (const label of labels) {
      parts.push({ type: 'noteMarker', note: open(label), label })
    }
    at = end
  }
  addText(inline.text.length)
  return parts
}

/** A place in a text that is written like a marker: `[3]`, `[3, 4]`, `[3-5]`, `[*]`, `¹²`. */
type TypedMarker = {
  start: number
  end: number
  labels: string[]
  raised: boolean
  /** The character right before it, empty at the start. */
  touching: string
}

const BRACKETED = /\[(?:\^|fn:)?(\d{1,4}(?:\s?[,;–-]\s?\d{1,4})*|[*†‡]{1,3})\]/g
const RAISED = /[¹²³⁰⁴-⁹]{1,4}(?:[,⁻–][¹²³⁰⁴-⁹]{1,4})*/g
const MAY_HOLD = /[[¹²³⁰⁴-⁹]/
const LONGEST_RANGE = 20

/**
 * All such places in order. Whether one is a marker is for the list of notes to say: `[1929]` may
 * be part of a title and `²` of a unit, so a raised figure after a digit or after a unit is left
 * out here unless the digits are a year's. Refuses a text of more than 20,000 such places.
 */
function findTypedMarkers(text: string, before = ''): TypedMarker[] {
  if (!MAY_HOLD.test(text)) return []
  const bracketed = collect(text, before, BRACKETED, (match) => match[1] ?? '')
  const raised = collect(text, before, RAISED, (match) =>
    readSuperscript(match[0]).replace('⁻', '-'),
  )
  return [
    ...bracketed.map((place) => ({ ...place, raised: false })),
    ...raised
      .filter(({ start }) => !isExponent(text, start))
      .map((place) => ({ ...place, raised: true })),
  ].sort((a, b) => a.start - b.start)
}

function collect(
  text: string,
  before: string,
  form: RegExp,
  read: (match: RegExpExecArray) => string,
): Omit<TypedMarker, 'raised'>[] {
  const places: Omit<TypedMarker, 'raised'>[] = []
  for (const match of text.matchAll(form)) {
    const end = match.index + match[0].length
    const touching = match.index === 0 ? before.slice(-1) : text.charAt(match.index - 1)
    places.push({ start: match.index, end, labels: expandLabels(read(match)), touching })
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
  const detail = wording.files.limits.markers(LIMITS.markers)
  throw new ManuscriptRefusal('tooManyNotes', detail)
}
