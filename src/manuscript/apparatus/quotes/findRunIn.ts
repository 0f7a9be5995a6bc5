import type { Passage } from './model'
import { pairQuotationMarks } from './pairQuotationMarks'

/** Words by their offsets in a passage, quotation marks outside. */
export type FoundWords = { text: string; start: number; end: number; alternative?: string }

/** Between a closing mark and a marker: punctuation, and remarks in square brackets. */
const ADJOINING = /^(?:[\s.,;:!?…)]|\[[^\]]*\])*$/u

/**
 * The words in quotation marks that a marker in running text documents; null where there are none.
 * Unless `citing`, only words that end at the marker count.
 */
export function findRunIn(passage: Passage, place: number, citing: boolean): FoundWords | null {
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
