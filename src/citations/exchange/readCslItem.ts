/**
 * The one way into our references from outside: an allow-list of CSL fields, each brought to the
 * form it has here. Nothing else of a foreign record gets in, and what is left out is named.
 */
import type { CslDate, CslItem, CslName } from '../model'
import { readEDTF } from '../references/edtf'

const TEXTS = [
  'title',
  'title-short',
  'original-title',
  'container-title',
  'collection-title',
  'publisher',
  'publisher-place',
  'edition',
  'volume',
  'number-of-volumes',
  'issue',
  'number',
  'page',
  'genre',
  'medium',
  'language',
  'note',
  'archive',
  'archive_location',
  'event-title',
  'status',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
] as const

const NAMES = [
  'author',
  'editor',
  'translator',
  'container-author',
  'recipient',
  'interviewer',
] as const

const DATES = ['issued', 'accessed', 'original-date'] as const

const NAME_PARTS = [
  'family',
  'given',
  'literal',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
] as const

const KNOWN = new Set<string>(['id', 'type', 'citation-key', ...TEXTS, ...NAMES, ...DATES])

/**
 * Reads one record that is meant to be CSL-JSON. Empty fields are left out. `dropped` are the
 * fields that hold something and have no place here; `null` means that the value is no record.
 */
export function readCslItem(
  record: unknown,
  id: string,
): { item: CslItem; dropped: string[] } | null {
  if (!isRecord(record)) return null
  const value = withOldNames(record)
  const item: CslItem = { id, type: toText(value['type']) || 'document' }
  const dropped = Object.keys(value).filter((field) => !KNOWN.has(field) && !isEmpty(value[field]))
  for (const field of TEXTS) {
    const text = toText(value[field])
    if (text !== '') item[field] = text
    else if (!isEmpty(value[field])) dropped.push(field)
  }
  for (const field of NAMES) {
    const names = toNames(value[field])
    if (names.length > 0) item[field] = names
    else if (!isEmpty(value[field])) dropped.push(field)
  }
  for (const field of DATES) {
    const date = toDate(value[field])
    if (date) item[field] = date
    else if (!isEmpty(value[field])) dropped.push(field)
  }
  return { item, dropped }
}

/** What CSL called otherwise before 1.0.2. */
function withOldNames({ event, ...value }: Record<string, unknown>): Record<string, unknown> {
  return event === undefined ? value : { 'event-title': event, ...value }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

function toText(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(toText).filter(Boolean).join('; ')
  return typeof value === 'string' ? value.trim() : ''
}

function toNames(value: unknown): CslName[] {
  const names: unknown[] = Array.isArray(value) ? value : isRecord(value) ? [value] : []
  return names.flatMap((one: unknown) => {
    if (typeof one === 'string') return one.trim() ? [{ literal: one.trim() }] : []
    if (!isRecord(one)) return []
    const name: CslName = {}
    for (const part of NAME_PARTS) {
      const text = toText(one[part])
      if (text !== '') name[part] = text
    }
    return Object.keys(name).length > 0 ? [name] : []
  })
}

/** What other programs write in place of `date-parts`: a year, a date in words or its parts by name. */
function toDate(value: unknown): CslDate | null {
  if (typeof value === 'number' || typeof value === 'string') {
    const words = String(value).trim()
    return words === '' ? null : (readEDTF(words) ?? { literal: words })
  }
  if (!isRecord(value)) return null
  if (value['year'] !== undefined && value['date-parts'] === undefined) {
    const { year, month, day, ...rest } = value
    return toDate({
      ...rest,
      'date-parts': [[year, month, day].filter((one) => one !== undefined)],
    })
  }
  const date: CslDate = {}
  const lists: unknown = value['date-parts']
  const parts = (Array.isArray(lists) ? lists : []).map(toParts).filter((one) => one.length > 0)
  if (parts.length > 0) date['date-parts'] = parts
  const season = toSeason(value['season'])
  if (season !== null && parts.length === 1) date.season = season
  const literal = toText(value['literal']) || (parts.length > 0 ? '' : toText(value['raw']))
  if (literal !== '') date.literal = literal
  if (value['circa'] && Object.keys(date).length > 0) date.circa = true
  return Object.keys(date).length > 0 ? date : null
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** Seasons are numbers, or words in what old programs write. */
function toSeason(value: unknown): number | null {
  const words = toText(value).toLowerCase().replace('fall', 'autumn')
  const season = /^[1-4]$/.test(words) ? Number(words) : SEASONS.indexOf(words) + 1
  return season > 0 ? season : null
}

/** Year, month, day as far as they are whole numbers. */
function toParts(value: unknown): number[] {
  if (!Array.isArray(value)) return []
  const parts: number[] = []
  for (const part of value.slice(0, 3)) {
    const number = part === '' || part === null ? Number.NaN : Number(part)
    if (!Number.isInteger(number)) break
    parts.push(number)
  }
  return parts
}
