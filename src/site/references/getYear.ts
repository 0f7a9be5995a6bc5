import type { CslItem } from '../../citations/model'

/** The year of a work as printed, or nothing where none is known. */
export function getYear(item: CslItem): string | undefined {
  const year = item.issued?.['date-parts']?.[0]?.[0]
  return year === undefined ? item.issued?.literal : String(year)
}
