import type { CslDate, CslItem, CslName } from '../../../citations/model'

/** What the codes and records of reference managers have in common on their way into CSL. */

/** UTF-8 text in base64, white space ignored; a zero byte ends it. Null where it is none. */
export function decodeBase64(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0))
    const end = bytes.indexOf(0)
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim()
  } catch {
    return null
  }
}

/**
 * A name typed on one line: `Warden, Jane`; a comma at its end says that it is a body (`Alder Press,`).
 * A name without a comma is a person's with the family name last.
 */
export function nameFromText(text: string): CslName[] {
  const name = text.replace(/\s+/g, ' ').trim()
  if (name === '') return []
  const [family = '', given = '', suffix = ''] = name.split(',').map((part) => part.trim())
  if (name.endsWith(',')) return [{ literal: name.slice(0, -1).trim() }]
  if (given !== '') return [{ family, given, ...(suffix === '' ? {} : { suffix }) }]
  const space = name.lastIndexOf(' ')
  if (space < 0) return [{ literal: name }]
  return [{ family: name.slice(space + 1), given: name.slice(0, space) }]
}

/**
 * The date of a record: a year and, where a day says so in the way of ISO 8601, the day. Anything
 * else is kept in words (`literal`), as CSL has it.
 */
export function parseYear(year: string, day = ''): CslDate | null {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day.trim())
  if (iso && (year.trim() === '' || year.trim() === iso[1])) {
    return { 'date-parts': [iso.slice(1).filter(Boolean).map(Number)] }
  }
  const written = year.trim()
  if (/^-?\d{1,4}$/.test(written)) return { 'date-parts': [[Number(written)]] }
  return written === '' ? null : { literal: written }
}

type Draft = { [Field in keyof CslItem]: CslItem[Field] | null }

/** A record without its empty fields. */
export function withoutEmpty(draft: Draft): CslItem {
  const filled = Object.entries(draft).filter(([field, value]) => {
    if (field === 'id') return true
    if (value === null || value === undefined) return false
    return Array.isArray(value) ? value.length > 0 : value !== ''
  })
  return Object.fromEntries(filled) as CslItem
}
