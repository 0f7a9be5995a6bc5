/** An entry of BibTeX or biblatex as CSL-JSON, with what of it found no place. */
import type { CslDate } from '../../model'
import { readEDTF } from '../../references/edtf'
import { normaliseLocatorValue } from '../../references/normaliseLocatorValue'
import { readDateWords } from '../../references/readDateWords'
import { KEY_WORDS, BABEL_LANGUAGES, readEntryType } from './entryTypes'
import { readNames, splitTex } from './readNames'
import { texToText } from './texToText'
import { wording } from '../../../wording'

/** Fields that stand as they are under a name of CSL; of several names for one, the first counts. */
const TEXTS: readonly (readonly [csl: string, ...fields: string[]])[] = [
  ['container-title', 'journaltitle', 'journal', 'booktitle'],
  ['title-short', 'shorttitle'],
  ['original-title', 'origtitle'],
  ['collection-title', 'series'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['number-of-volumes', 'volumes'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['note', 'note'],
  ['archive', 'library'],
  ['event-title', 'eventtitle'],
]
const LISTS: readonly (readonly [csl: string, ...fields: string[]])[] = [
  ['publisher', 'publisher', 'institution', 'school', 'organization'],
  ['publisher-place', 'location', 'address'],
]
const NAMES: readonly (readonly [csl: string, field: string])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
]

/** Said by the entry and of no meaning for anybody who reads it. */
const SILENT = new Set(['date', 'year', 'month', 'options', 'ids'])

/** The values of CSL fields by name, still to be checked, and sentences about the rest. */
export function entryToCsl(
  entryType: string,
  fields: ReadonlyMap<string, string>,
): { value: Record<string, unknown>; remarks: string[] } {
  const used = new Set<string>()
  const remarks: string[] = []
  const unknown = new Set<string>()
  const take = (...names: string[]): string => {
    const name = names.find((one) => (fields.get(one) ?? '').trim() !== '')
    if (name === undefined) return ''
    used.add(name)
    return fields.get(name) ?? ''
  }
  const say = (tex: string): string => {
    const words = texToText(tex)
    for (const command of words.unknown) unknown.add(command)
    return words.text
  }
  const value: Record<string, unknown> = {}
  const set = (field: string, said: unknown) => {
    if (said !== '' && said !== undefined) value[field] = said
  }

  const kind = readEntryType(entryType, say(fields.get('entrysubtype') ?? ''))
  if (kind?.bySubtype) used.add('entrysubtype')
  if (!kind) remarks.push(wording.apparatus.exchange.remarks.type(`@${entryType}`))
  const type = kind?.type ?? 'document'
  set('type', type)

  const join = (title: string, more: string) => (more === '' ? title : `${title}: ${more}`)
  set('title', join(say(take('title')), say(take('subtitle'))))
  for (const [csl, ...names] of TEXTS) set(csl, say(take(...names)))
  const under = say(take('journalsubtitle', 'booksubtitle'))
  if (under !== '') set('container-title', join(String(value['container-title'] ?? ''), under))
  const whole = say(take('maintitle'))
  if (whole !== '') {
    if (value['container-title'] === undefined && value['title'] !== undefined) {
      set('title', `${whole}, ${String(value['title'])}`)
    } else set('container-title', `${whole}, ${String(value['container-title'])}`)
  }
  // BibTeX wants the title of a book twice where chapters refer to it.
  if (value['container-title'] === value['title']) delete value['container-title']
  for (const [csl, ...names] of LISTS) {
    const parts = splitTex(take(...names), /\s+and\s+/iy).map((part) => say(part))
    set(csl, parts.filter((part) => part !== '').join(' and '))
  }
  for (const [csl, field] of NAMES) {
    const names = readNames(take(field))
    if (names.length > 0) set(csl, names)
  }
  const number = say(take('number'))
  const issue = say(take('issue'))
  if (type.startsWith('article-')) set('issue', number || issue)
  else set('number', number || issue)
  if (number !== '' && issue !== '') remarks.push(wording.apparatus.exchange.remarks.issue(issue))
  set('page', normaliseLocatorValue(say(take('pages'))))
  const genre = say(take('type'))
  set('genre', KEY_WORDS[genre.toLowerCase()] ?? (genre || (KEY_WORDS[entryType] ?? '')))
  if (type !== 'thesis' && genre === '') delete value['genre']
  const status = say(take('pubstate'))
  set('status', KEY_WORDS[status.toLowerCase()] ?? status)
  const language = say(take('langid', 'language'))
  set('language', BABEL_LANGUAGES[language.toLowerCase()] ?? language)
  set('DOI', readVerbatim(take('doi')))
  set('URL', readVerbatim(take('url')) || takeAddress())
  set('accessed', readDate(bare(take('urldate'))))
  set('original-date', readDate(bare(take('origdate', 'origyear'))))
  readIssued()

  const left = [...fields.keys()].filter(
    (name) => !used.has(name) && !SILENT.has(name) && (fields.get(name) ?? '').trim() !== '',
  )
  if (left.length > 0) remarks.push(wording.apparatus.exchange.remarks.fields(left))
  if (unknown.size > 0) {
    const list = [...unknown].join(', ')
    remarks.push(wording.apparatus.exchange.remarks.commands(list))
  }
  return { value, remarks }

  /** Before there was a field for it, an address was said to be how a work was published. */
  function takeAddress(): string {
    const said = readVerbatim(fields.get('howpublished') ?? '')
    if (!/^https?:\/\/\S+$/.test(said)) return ''
    used.add('howpublished')
    return said
  }

  /** biblatex has a date; BibTeX a year, in which people write what they have to say, and a month. */
  function readIssued(): void {
    const date = bare(take('date'))
    const words = date || say(take('year')).replaceAll('–', '-')
    const { issued, original, status: notOut } = readDateWords(words)
    if (original && value['original-date'] === undefined) set('original-date', original)
    if (notOut !== undefined && value['status'] === undefined) set('status', notOut)
    const name = date === '' ? say(take('month')) : ''
    const month = name === '' ? '' : `${name} ${say(take('day'))}`.trim()
    const dated = month === '' ? issued : addMonth(issued, month)
    set('issued', dated ?? issued)
    if (month !== '' && !dated) remarks.push(wording.apparatus.exchange.remarks.month(month))
    if (issued?.literal !== undefined && !/^\d{3}0s$/.test(issued.literal)) {
      remarks.push(wording.apparatus.exchange.remarks.date(issued.literal))
    }
  }
}

/** Dates are no TeX: a tilde in them says “about”. */
const bare = (text: string) => text.replaceAll(/[{}]/g, '').trim()

function readDate(text: string): CslDate | undefined {
  return text === '' ? undefined : (readEDTF(text) ?? { literal: text })
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A year with a month, which has a day or another month behind it at times: `4~16`, `may/june`. */
function addMonth(date: CslDate | undefined, words: string): CslDate | null {
  const [year] = date?.['date-parts']?.[0] ?? []
  const [, name = '', day] =
    /^\s*([\p{L}]+|\d{1,2})\.?(?:[\s.,-]+(\d{1,2}))?\.?$/u.exec(words) ?? []
  const month = /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (!date || year === undefined || month < 1 || month > 12) return null
  return { ...date, 'date-parts': [[year, month, ...(day === undefined ? [] : [Number(day)])]] }
}

/** Addresses and the like are no TeX, but programs escape them all the same. */
function readVerbatim(text: string): string {
  return text
    .replace(/^\s*\\(?:url|path)\s*\{(.*)\}\s*$/s, '$1')
    .replaceAll(/\{?\\textasciitilde(?:\{\})?\}?|\{?\\~(?:\{\})?\}?|\$\\sim\$/g, '~')
    .replaceAll(/\\([_%&#$~{}-])/g, '$1')
    .replaceAll(/[{}\s]/g, '')
}
