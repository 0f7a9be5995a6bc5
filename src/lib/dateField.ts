import type { CslDate } from '../citations/model'
import { readEDTF, writeEDTF } from '../citations/references/edtf'

/** Whether a field holds a date in one of the forms of readEDTF, in which the desk writes dates. */
export function isDateField(value: string): boolean {
  return value === value.trim() && readEDTF(value) !== null
}

/** Anything that is none of these forms is kept in words. */
export function fieldToDate(value: string | null | undefined): CslDate | undefined {
  if (!value) return undefined
  return readEDTF(value) ?? { literal: value }
}

/** A date without numbers gives its words, one of nothing `null`. */
export function dateToField(date: CslDate | undefined): string | null {
  if (!date) return null
  return writeEDTF(date) ?? date.literal ?? null
}
