import type { CslDate, CslItem, CslName } from '../../model'
import { encodeCarrier } from '../carrier'
import { labelReferences } from '../labelReferences'
import { readCslItem } from '../readCslItem'
import { CARRIER_TAG, readRis } from './readRis'
import { CONTAINED, writeRecordType } from './risTypes'

const END = 'ER  - \n'

/** Writes references as RIS, one record each, in order. Lines are as long as their values. */
export function writeRis(items: readonly CslItem[]): string {
  const labels = labelReferences(items)
  return items.map((item, index) => writeRecord(item, labels[index] ?? '')).join('\n')
}

/** What the tags alone would lose goes into the carrier. */
function writeRecord(item: CslItem, label: string): string {
  const lines = listTags(item, label).flatMap(([tag, value]) => {
    const line = (value ?? '').replaceAll(/\s+/g, ' ').trim()
    return line === '' ? [] : [`${tag}  - ${line}`]
  })
  const [read] = readRis([...lines, END].join('\n'))
  const back = read && 'value' in read ? readCslItem(read.value, '')?.item : undefined
  const carrier = encodeCarrier(item, back ?? {})
  return [...lines, ...(carrier === null ? [] : [`${CARRIER_TAG}  - ${carrier}`]), END].join('\n')
}

function listTags(item: CslItem, label: string): [tag: string, value: string | undefined][] {
  const isPart = CONTAINED.test(item.type)
  const isJournal = item.type.startsWith('article-')
  const [from, ...to] = (item.page ?? '').split('-')
  const people = (tag: string, names: CslName[] | undefined) =>
    (names ?? []).map((name): [string, string] => [tag, writeName(name)])
  return [
    ['TY', writeRecordType(item.type)],
    ['ID', label],
    ...people('AU', item.author),
    ...people(isPart && !isJournal ? 'A2' : 'ED', item.editor),
    ...people('A2', item.recipient),
    ...people('A4', item.translator),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', isPart ? item['container-title'] : item['collection-title']],
    ['T3', isPart ? item['collection-title'] : undefined],
    ['PY', writeYear(item.issued)],
    ['DA', writeDay(item.issued)],
    ['OP', writeYear(item['original-date'])],
    ['VL', item.volume],
    ['NV', item['number-of-volumes']],
    ['IS', item.issue ?? item.number],
    ['SP', from],
    ['EP', to.join('-')],
    ['ET', item.edition],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['M3', item.genre],
    ['SN', isJournal ? item.ISSN : (item.ISBN ?? item.ISSN)],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', writeDay(item.accessed)],
    ['DB', item.archive],
    ['AV', item.archive_location],
    ['LA', item.language],
    ['N1', item.note],
  ]
}

function writeName(name: CslName): string {
  if (name.literal !== undefined) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  return [family, given, name.suffix].filter(Boolean).join(', ')
}

/** The first year: a second would be taken for a month. */
function writeYear(date: CslDate | undefined): string | undefined {
  const year = date?.['date-parts']?.[0]?.[0]
  return year === undefined ? date?.literal : String(year)
}

function writeDay(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? []
  if (year === undefined) return undefined
  const part = (number: number | undefined) =>
    number === undefined ? '' : String(number).padStart(2, '0')
  const season = date?.season === undefined ? '' : (SEASONS[date.season - 1] ?? '')
  return `${year}/${part(month)}/${part(day)}/${season}`
}

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter']
