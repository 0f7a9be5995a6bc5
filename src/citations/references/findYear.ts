import type { CslDate } from '../model'

/** The first year of a CSL date, from its parts or its words; `null` where there is none. */
export function findYear(date: CslDate | undefined): number | null {
  const year = date?.['date-parts']?.[0]?.[0]
  if (year !== undefined && Number.isFinite(year)) return year
  const words = /(?<!\d)\d{4}(?!\d)/.exec(date?.literal ?? '')
  return words ? Number(words[0]) : null
}
