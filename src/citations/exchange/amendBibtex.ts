/**
 * What the parser of BibTeX reads otherwise than the file means, put right from the fields as they
 * stand in the file.
 */
import type { CslDate } from '../model'

export type BibtexEntry = {
  type?: string
  label?: string
  properties?: Record<string, unknown>
}

/** The theses of BibTeX, in words that can be printed. */
const THESES: Record<string, string> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
}

/**
 * Entries with what they take from the one they name as `crossref` (BibTeX and BibLaTeX manuals,
 * "Cross-references"): its title as that of the book they stand in, and every field they lack.
 */
export function inheritFields(entries: readonly BibtexEntry[]): BibtexEntry[] {
  const byLabel = new Map(entries.map((entry) => [entry.label?.toLowerCase(), entry]))
  return entries.map((entry) => {
    const { crossref, ...own } = entry.properties ?? {}
    const parent = typeof crossref === 'string' ? byLabel.get(crossref.trim().toLowerCase()) : null
    if (!parent || parent === entry) return entry
    const { title, subtitle, crossref: _, ...taken } = parent.properties ?? {}
    const isPart = /^(?:in|article|suppbook|bookinbook)/i.test(entry.type ?? '')
    const container = /^article$/i.test(entry.type ?? '') ? 'journaltitle' : 'booktitle'
    const titles = isPart
      ? { [container]: title, ...(subtitle === undefined ? {} : { booksubtitle: subtitle }) }
      : { title }
    return { ...entry, properties: { ...taken, ...titles, ...own } }
  })
}

/** The record of an entry as CSL, put right. */
export function amendBibtex(value: object, { properties = {} }: BibtexEntry): object {
  const record: Record<string, unknown> = { ...value }
  for (const [field, raw] of [
    ['publisher', properties['publisher']],
    ['publisher-place', properties['location'] ?? properties['address']],
  ] as const) {
    // The parser takes “and” for the end of a name; a house is called Weidenfeld and Nicolson.
    if (typeof raw !== 'string' || !/\sand\s/.test(raw)) continue
    const read = record[field]
    if (Array.isArray(read)) record[field] = read.join(' and ')
    if (typeof read === 'string') record[field] = read.replaceAll('; ', ' and ')
  }
  const { URL: address, genre, type } = record
  // Programs escape signs in addresses as in text; the stroke is no part of the address.
  if (typeof address === 'string')
    record['URL'] = address.replace(/(?:\\|%5C)(?=[_&#%~$?{}])/gi, '')
  if (typeof genre === 'string') record['genre'] = THESES[genre.toLowerCase()] ?? genre
  if (/^newspaper$/i.test(toText(properties['entrysubtype'])) && type === 'article-journal') {
    record['type'] = 'article-newspaper'
    if (/^newspaper$/i.test(toText(record['genre']))) delete record['genre']
  }
  const issued = readEDTF(toText(properties['date']))
  if (issued) record['issued'] = issued
  return record
}

const toText = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const EDTF =
  /^(-?\d{1,4}(?:-\d{2}(?:-\d{2})?)?)([~?%]?)(?:\/(-?\d{1,4}(?:-\d{2}(?:-\d{2})?)?)([~?%]?))?$/

/**
 * A date of BibLaTeX that is more than a day, month or year: a range, one that is not certain. What
 * CSL has no form for, a decade or a season, stays in words. Null where the parser reads it right.
 */
function readEDTF(text: string): CslDate | null {
  if (text === '' || PLAIN.test(text)) return null
  const [, first, about, last, lastAbout] = EDTF.exec(text) ?? []
  const dates = [first, last].flatMap((date) => (date === undefined ? [] : [toParts(date)]))
  if (first === undefined || dates.some(([, month = 1]) => month < 1 || month > 12)) {
    return { literal: text }
  }
  return { 'date-parts': dates, ...(about || lastAbout ? { circa: true } : {}) }
}

function toParts(date: string): number[] {
  const [year = '', ...rest] = date.replace(/^-/, '').split('-')
  // EDTF counts a year 0, which CSL does not have: -0043 is 44 BC.
  return [date.startsWith('-') ? -Number(year) - 1 : Number(year), ...rest.map(Number)]
}
