/**
 * What the parser of RIS has no place for or reads otherwise than programs write it, put right from
 * the tags as they stand in the file. A field the parser has filled stays.
 */
import type { CslDate, CslName } from '../model'

type Tags = Readonly<Record<string, unknown>>

/** The record of one entry as CSL, put right. */
export function amendRis(value: object, tags: Tags): object {
  const record: Record<string, unknown> = { ...value }
  const isNews = tags['TY'] === 'NEWS'
  // A newspaper's author is its reporter in the tables of the parser; we know authors.
  if (isNews && record['author'] === undefined) {
    record['author'] = readNames(tags, ['AU', 'A1']) ?? record['reporter']
  }
  if (isNews) delete record['reporter']
  if (tags['TY'] === 'EDBOOK' && record['editor'] === undefined) {
    record['editor'] = record['author'] ?? readNames(tags, ['A1', 'AU', 'ED'])
    delete record['author']
  }
  fill(record, 'author', tags['TY'] === 'EDBOOK' ? undefined : readNames(tags, ['AU', 'A1']))
  fill(record, 'editor', readNames(tags, ['ED']))
  fill(record, 'container-title', readText(tags, CONTAINERS[String(tags['TY'])] ?? []))
  if (tags['TY'] === 'ELEC' && record['collection-title'] === record['container-title']) {
    delete record['collection-title']
  }
  const day = readDate(readText(tags, ['DA', 'Y1', 'PY']))
  if (day && isMore(day, record['issued'])) record['issued'] = day
  const range = readRange(readText(tags, ['PY', 'Y1', 'DA']))
  if (range) record['issued'] = range
  if (tags['TY'] === 'ELEC' || tags['TY'] === 'BLOG') {
    fill(record, 'accessed', readDate(readText(tags, ['Y2'])))
  }
  return record
}

/** Under which tags programs write what a part stands in. */
const CONTAINERS: Record<string, string[]> = {
  BLOG: ['T2'],
  CHAP: ['T2', 'BT'],
  ELEC: ['T2'],
  JOUR: ['T2', 'JF', 'JO', 'JA', 'J2'],
  MGZN: ['T2', 'JF', 'JO', 'JA', 'J2'],
  NEWS: ['T2', 'JF', 'JO', 'JA', 'J2'],
}

function fill(record: Record<string, unknown>, field: string, value: unknown): void {
  if (value !== undefined && record[field] === undefined) record[field] = value
}

const toList = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : []))

const readText = (tags: Tags, names: readonly string[]): string | undefined =>
  names.flatMap((name) => toList(tags[name]))[0]

function readNames(tags: Tags, names: readonly string[]): CslName[] | undefined {
  const found = names.map((name) => toList(tags[name])).find((list) => list.length > 0)
  return found?.map((name) => {
    const [family = '', given = '', suffix = ''] = name.split(/\s*,\s*/)
    if (given === '') return { literal: family }
    return { family, given, ...(suffix === '' ? {} : { suffix }) }
  })
}

/** `1984/03/12/` and `1984-03-12`, as far as they go. */
function readDate(text = ''): CslDate | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?(?:\/.*)?$/.exec(text) ?? []
  if (year === undefined) return undefined
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))
  return { 'date-parts': [parts] }
}

/** `1976/1978`: no month has four figures. */
function readRange(text = ''): CslDate | undefined {
  const [, first, last] = /^(\d{4})\s*[/–-]\s*(\d{4})\/*$/.exec(text) ?? []
  return first === undefined ? undefined : { 'date-parts': [[Number(first)], [Number(last)]] }
}

/** Whether a date says more of the same year than what was read. */
function isMore(date: CslDate, read: unknown): boolean {
  const known = (read as CslDate | undefined)?.['date-parts']?.[0]
  const parts = date['date-parts']?.[0] ?? []
  return !known || (Number(known[0]) === parts[0] && known.length < parts.length)
}
