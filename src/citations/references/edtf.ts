import type { CslDate } from '../model'

/**
 * Dates in the forms of EDTF (Library of Congress, levels 0 and 1) that CSL can hold: `1971`,
 * `1971-05`, `1971-05-01`, a range `1976/1978`, `1850~` for about that year, `1968-22` for the
 * summer, `196X` for the sixties; years before Christ have a minus. Both ways lose nothing.
 */
const ONE = String.raw`(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?([~?%]?)`
const DATE = new RegExp(`^${ONE}(?:/${ONE})?$`)
const DECADE = /^(\d{3})[Xxu]$/
const DECADE_WORDS = /^(\d{3})0s$/

/** The date in one of these forms; null for anything else, also for a month or day there is not. */
export function readEDTF(text: string): CslDate | null {
  const words = text.trim()
  const [, decade] = DECADE.exec(words) ?? []
  if (decade !== undefined) return { literal: `${decade}0s` }
  const found = DATE.exec(words)
  if (!found) return null
  const [first, last] = [found.slice(1, 4), found.slice(5, 8)]
  const from = toParts(first)
  const to = last[0] === undefined ? undefined : toParts(last)
  if (from === null || to === null) return null
  const circa = Boolean(found[4]) || Boolean(found[8])
  const season = from[1] !== undefined && from[1] > 12 && to === undefined ? from[1] - 20 : 0
  const lists = [season > 0 ? from.slice(0, 1) : from, ...(to === undefined ? [] : [to])]
  if (lists.some(([, month = 1]) => month > 12)) return null
  return {
    'date-parts': lists,
    ...(season > 0 ? { season } : {}),
    ...(circa ? { circa: true } : {}),
  }
}

/** A date in one of these forms, or null where it has words only. */
export function writeEDTF(date: CslDate): string | null {
  const [first, last] = date['date-parts'] ?? []
  if (!first?.length) {
    const [, decade] = DECADE_WORDS.exec(date.literal ?? '') ?? []
    return decade === undefined ? null : `${decade}X`
  }
  const one = date.season === undefined ? first : [first[0] ?? 0, 20 + date.season]
  const range = last?.length ? [one, last] : [one]
  return `${range.map(writeParts).join('/')}${date.circa ? '~' : ''}`
}

function toParts([year, month, day]: (string | undefined)[]): number[] | null {
  const parts = [year, month, day].filter((part) => part !== undefined && part !== '').map(Number)
  const [, aMonth = 1, aDay = 1] = parts
  const isMonth = (aMonth >= 1 && aMonth <= 12) || (aMonth >= 21 && aMonth <= 24 && !day)
  return isMonth && aDay >= 1 && aDay <= 31 ? parts : null
}

function writeParts([year = 0, ...rest]: number[]): string {
  return [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
