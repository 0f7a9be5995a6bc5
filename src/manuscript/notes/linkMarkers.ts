import { addAll } from '../addAll'
import type { ManuscriptInline } from '../model'
import { findTypedMarkers, type TypedMarker } from './findTypedMarkers'
import { isExponent } from './isExponent'

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
