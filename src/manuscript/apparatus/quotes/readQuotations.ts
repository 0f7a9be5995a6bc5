/**
 * Which words stand before each marker as a quotation (design of notes, "Quotations"). In a
 * displayed quotation it is the block; where several notes mark one block, each has the words since
 * the marker before it. In running text it is the last complete pair of quotation marks since the
 * marker before it, if that pair is of the kind in which the passage quotes: where “ ” and ‘ ’ both
 * stand before a marker, ‘ ’ sets off a term. The marks nearer to the marker are then given as the
 * alternative. A paragraph that leads to an unmarked displayed quotation after it ("He wrote:³")
 * marks that quotation.
 *
 * A note that cites nothing documents a quotation only if its marker follows the closing mark.
 */
import type { Passage } from './model'
import { findRunIn, type FoundWords } from './findRunIn'
import { stripQuotationMarks } from './stripQuotationMarks'

export type MarkedWords = FoundWords & { note: string; displayed: boolean; passage: Passage }

/** The first quotation of each note, in the order of the markers. */
export function readQuotations(passages: Passage[], citing: ReadonlySet<string>): MarkedWords[] {
  const found = new Map<string, MarkedWords>()
  passages.forEach((passage, index) => {
    const next = passages[index + 1]
    passage.markers.forEach((marker, place) => {
      if (found.has(marker.note)) return
      const words = passage.displayed
        ? findDisplayed(passage, place)
        : findRunIn(passage, place, citing.has(marker.note))
      if (words) {
        found.set(marker.note, {
          ...words,
          note: marker.note,
          displayed: passage.displayed,
          passage,
        })
        return
      }
      const isLast = place === passage.markers.length - 1
      if (!isLast || !next || !leadsTo(passage, next) || !citing.has(marker.note)) return
      const whole = stripQuotationMarks(next.text, 0, next.text.length)
      if (whole)
        found.set(marker.note, { ...whole, note: marker.note, displayed: true, passage: next })
    })
  })
  return [...found.values()]
}

function findDisplayed(passage: Passage, place: number): FoundWords | null {
  const isLast = place === passage.markers.length - 1
  const start = passage.markers[place - 1]?.at ?? 0
  const end = isLast ? passage.text.length : (passage.markers[place]?.at ?? 0)
  return stripQuotationMarks(passage.text, start, end)
}

function leadsTo(passage: Passage, next: Passage): boolean {
  const isUnmarked = next.displayed && next.markers.length === 0
  return isUnmarked && next.block === passage.block + 1 && /:[\s”’"']*$/u.test(passage.text)
}
