import type { CslDate } from '../citations/model'

/**
 * Dates as the desk writes them in one field: `1971`, `1971-05`, `1971-05-01`, a range `1976/1978`,
 * and `1850~` for about that year; years before Christ have a minus. These are the forms of EDTF
 * (Library of Congress, levels 0 and 1) that CSL can hold, and both ways lose nothing.
 */
const ONE = String.raw`-?\d{1,4}(?:-\d{2}(?:-\d{2})?)?`
const FORM = new RegExp(`^(${ONE})(?:/(${ONE}))?(~?)$`)

/** Whether a field holds a date in one of these forms. */
export function isDateField(value: string): boolean {
  return FORM.test(value)
}

/** Anything that is none of these forms is kept in words. */
export function fieldToDate(value: string | null | undefined): CslDate | undefined {
  if (!value) return undefined
  const [, first, last, circa] = FORM.exec(value) ?? []
  if (first === undefined) return { literal: value }
  return {
    'date-parts': [first, ...(last === undefined ? [] : [last])].map(toParts),
    ...(circa ? { circa: true } : {}),
  }
}

/** A date without numbers gives its words, one of nothing `null`. */
export function dateToField(date: CslDate | undefined): string | null {
  const [first, last] = date?.['date-parts'] ?? []
  if (!first?.length) return date?.literal ?? null
  const range = last?.length ? [first, last] : [first]
  return `${range.map(fromParts).join('/')}${date?.circa ? '~' : ''}`
}

function toParts(value: string): number[] {
  const isBeforeChrist = value.startsWith('-')
  const [year = 0, ...rest] = value.replace(/^-/, '').split('-').map(Number)
  return [isBeforeChrist ? -year : year, ...rest]
}

function fromParts([year = 0, ...rest]: number[]): string {
  return [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
