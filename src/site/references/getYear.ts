import type { CslItem } from '../../citations/model'

/** The year of a work as printed, or nothing where none is known. */
export function getYear(item: CslItem): string | undefined {
  const [first, last] = item.issued?.['date-parts'] ?? []
  const year = first?.[0]
  if (year === undefined) return item.issued?.literal
  const end = last?.[0]
  return end === undefined || end === year ? String(year) : `${year}–${end}`
}
