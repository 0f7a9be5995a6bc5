import type { Passage } from './passages'
import { pairQuotationMarks } from '../../quotationMarks'
import type { ReadNote, ReadQuotation } from '../model'

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

type MarkedWords = FoundWords & { note: string; displayed: boolean; passage: Passage }

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

/** Words by their offsets in a passage, quotation marks outside. */
type FoundWords = { text: string; start: number; end: number; alternative?: string }

/** Between a closing mark and a marker: punctuation, and remarks in square brackets. */
const ADJOINING = /^(?:[\s.,;:!?…)]|\[[^\]]*\])*$/u

/**
 * The words in quotation marks that a marker in running text documents; null where there are none.
 * Unless `citing`, only words that end at the marker count.
 */
function findRunIn(passage: Passage, place: number, citing: boolean): FoundWords | null {
  const end = passage.markers[place]?.at ?? 0
  const start = passage.markers.findLast(({ at }) => at < end)?.at ?? 0
  const text = passage.text.slice(start, end)
  const pairs = pairQuotationMarks(text).filter(
    (pair) => pair.outermost && pair.close - pair.open > 1,
  )
  const last = pairs.at(-1)
  if (!last) return null
  const adjoins = ADJOINING.test(text.slice(last.close + 1))
  if (!citing && !adjoins) return null
  const quoting = adjoins ? last : (pairs.findLast((pair) => pair.style === 'double') ?? last)
  const words = text.slice(quoting.open + 1, quoting.close)
  if (words.trim() === '') return null
  return {
    text: words,
    start: start + quoting.open + 1,
    end: start + quoting.close,
    ...(quoting === last ? {} : { alternative: text.slice(last.open + 1, last.close) }),
  }
}

/**
 * A stretch of a displayed quotation without outer quotation marks: a pair that encloses all of it,
 * or the English custom of an opening mark on every paragraph and one closing mark at the end.
 * Full stops after the closing mark are left off with it. Null where no words are left.
 */
export function stripQuotationMarks(whole: string, from: number, to: number): FoundWords | null {
  const stretch = whole.slice(from, to)
  const start = from + (stretch.length - stretch.trimStart().length)
  const text = stretch.trim()
  if (text === '') return null
  const last = /[”’"'»“‘«]\s*[.,;]?$/u.exec(text)
  const opening = text.charAt(0)
  const outer = pairQuotationMarks(text).find((pair) => pair.outermost && pair.open === 0)
  if (last && outer?.close === last.index) {
    const inner = text.slice(1, last.index)
    const words = dropParagraphMarks(inner, opening)
    return words.trim() === '' ? null : { text: words, start: start + 1, end: start + last.index }
  }
  if (last && /^[“‘«„]$/u.test(opening) && text.includes('\n')) {
    const words = dropParagraphMarks(text.slice(1, last.index), opening)
    return { text: words, start: start + 1, end: start + last.index }
  }
  return { text, start, end: start + text.length }
}

function dropParagraphMarks(text: string, opening: string): string {
  return text.replaceAll(`\n${opening}`, '\n')
}

/** Quotations with the numbers of their notes, in that order. */
export function toReadQuotations(found: MarkedWords[], notes: ReadNote[]): ReadQuotation[] {
  const byNote = new Map(found.map((words) => [words.note, words]))
  return notes.flatMap((note) => {
    const words = byNote.get(note.id)
    if (!words) return []
    const { text, start, end, alternative, displayed, passage } = words
    return {
      noteID: note.id,
      note: note.number,
      text,
      displayed,
      block: passage.block,
      line: passage.line,
      start,
      end,
      ...(alternative === undefined ? {} : { alternative }),
    }
  })
}
