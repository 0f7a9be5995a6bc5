import type { CslItem } from '../../citations/model'

/** The year of a work as printed, a range of years, or about a year; nothing where none is known. */
export function getYear(item: CslItem): string | undefined {
  const [first, last] = item.issued?.['date-parts'] ?? []
  const year = first?.[0]
  if (year === undefined) return item.issued?.literal
  const end = last?.[0]
  const years = end === undefined || end === year ? say(year) : `${say(year)}–${say(end)}`
  return item.issued?.circa ? `c. ${years}` : years
}

const say = (year: number) => (year < 0 ? `${-year} BC` : String(year))
