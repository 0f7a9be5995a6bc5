/** A record of RIS as CSL-JSON, with what of it found no place. */
import type { CslDate, CslName } from '../../model'
import { readDateWords } from '../../references/readDateWords'
import { readName } from '../../references/readName'
import { normaliseLocatorValue } from '../../references/normaliseLocatorValue'
import { CONTAINED, readRecordType } from './risTypes'
import { wording } from '../../../wording'

/** Tags that stand as they are under a name of CSL; of several tags for one, the first counts. */
const TEXTS: readonly (readonly [csl: string, ...tags: string[]])[] = [
  ['title-short', 'ST'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY', 'PP'],
  ['volume', 'VL'],
  ['edition', 'ET'],
  ['number-of-volumes', 'NV'],
  ['genre', 'M3'],
  ['language', 'LA'],
  ['archive', 'DB'],
  ['archive_location', 'AV'],
  ['DOI', 'DO'],
  ['note', 'N1'],
]
const JOURNAL = ['JF', 'JO', 'T2', 'JA', 'J2', 'J1', 'BT'] as const
const AUTHORS = ['AU', 'A1'] as const

/** What programs say of their own files, and nobody reads. */
const SILENT = new Set(['TY', 'ER', 'ID', 'RP', 'JA', 'J1', 'J2', 'JF', 'JO', 'PY', 'Y1', 'DA'])

/** The values of CSL fields by name, still to be checked, and sentences about the rest. */
export function risToCsl(tags: ReadonlyMap<string, string[]>): {
  value: Record<string, unknown>
  remarks: string[]
} {
  const used = new Set<string>()
  const remarks: string[] = []
  const takeAll = (...names: string[]): string[] => {
    const name = names.find((one) => tags.has(one))
    if (name === undefined) return []
    used.add(name)
    return tags.get(name) ?? []
  }
  const take = (...names: string[]): string => takeAll(...names).join('; ')
  const value: Record<string, unknown> = {}
  const set = (field: string, said: string | CslDate | CslName[] | undefined) => {
    if (said !== undefined && !(Array.isArray(said) && said.length === 0) && said !== '') {
      value[field] = said
    }
  }

  const word = (tags.get('TY') ?? [''])[0] ?? ''
  const known = readRecordType(word)
  if (known === null) remarks.push(wording.apparatus.exchange.remarks.type(word))
  const type = known ?? 'document'
  set('type', type)
  const isPart = CONTAINED.test(type)
  const isJournal = type.startsWith('article-')

  for (const [csl, ...names] of TEXTS) set(csl, take(...names))
  set('title', take('TI', 'T1', ...(isPart ? [] : ['BT']), 'CT'))
  if (isJournal) set('container-title', take(...JOURNAL))
  else if (isPart) set('container-title', take('T2', 'BT', 'JO', 'JF'))
  else set('collection-title', take('T2'))
  if (value['collection-title'] === undefined) set('collection-title', take('T3'))
  readPeople()
  if (isJournal) set('issue', take('IS', 'M1'))
  else set('number', take('IS', 'M1'))
  const [from, to] = [take('SP'), take('EP')]
  // Of a whole work it is how many pages it has.
  const isCount = to === '' && /^(?:book|thesis|report|pamphlet|manuscript|document)$/.test(type)
  if (isCount && from !== '') used.delete('SP')
  else set('page', normaliseLocatorValue(to === '' || to === from ? from : `${from}-${to}`))
  const number = take('SN')
  const isISSN = isJournal || /^\d{4}-?\d{3}[\dXx]$/.test(number.trim())
  set(isISSN ? 'ISSN' : 'ISBN', number)
  set('URL', takeAll('UR', 'L1', 'L2', 'LK')[0])
  set('accessed', readRISDate(take('Y2')).issued)
  set('original-date', readRISDate(take('OP')).issued)
  readIssued()

  const left = [...tags.keys()].filter((tag) => !used.has(tag) && !SILENT.has(tag))
  if (left.length > 0) remarks.push(wording.apparatus.exchange.remarks.fields(left))
  return { value, remarks }

  /** The second author of a chapter is its editor, of a letter its recipient. */
  function readPeople(): void {
    const lists = (names: string[]) => names.flatMap((tag) => takeAll(tag))
    const toNames = (all: string[]) => all.flatMap((name) => readOne(name) ?? [])
    const authors = toNames(lists([...AUTHORS]))
    const second = toNames(lists(['A2']))
    // The third author of a thesis is who advised it.
    const editors = toNames(lists(type === 'thesis' ? ['ED'] : ['ED', 'A3']))
    const isEdited = word.trim().toUpperCase() === 'EDBOOK'
    if (isEdited) editors.unshift(...authors)
    else set('author', authors)
    if (type === 'personal_communication') set('recipient', second)
    else editors.unshift(...second)
    set('editor', editors)
    set('translator', toNames(lists(['A4', 'TA'])))
  }

  /** The day stands in `DA` where the year alone is in `PY`; where they differ in the year, `PY` holds. */
  function readIssued(): void {
    const plain = readRISDate(take('PY', 'Y1'))
    const day = readRISDate(take('DA')).issued
    const [fine, coarse] = [day?.['date-parts']?.[0], plain.issued?.['date-parts']]
    const isNearer =
      fine !== undefined &&
      coarse?.length !== 2 &&
      (plain.issued === undefined || fine[0] === coarse?.[0]?.[0]) &&
      fine.length >= (coarse?.[0]?.length ?? 0)
    set('issued', isNearer ? { ...plain.issued, ...day } : (plain.issued ?? day))
    set('original-date', (value['original-date'] as CslDate | undefined) ?? plain.original)
    set('status', plain.status)
    const { literal } = (value['issued'] ?? {}) as CslDate
    if (literal !== undefined && !/^\d{3}0s$/.test(literal)) {
      remarks.push(wording.apparatus.exchange.remarks.date(literal))
    }
  }
}

/** Braces keep the name of a body together, as in BibTeX. */
function readOne(name: string): CslName | null {
  const [, literal] = /^\s*\{(.+)\}\s*$/.exec(name) ?? []
  return literal === undefined ? readName(name) : { literal }
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** `1984/03/12/`, `1978///`, `1968///Spring`, and what people write in its stead, as `1976/1978`. */
export function readRISDate(text: string): ReturnType<typeof readDateWords> {
  const words = text.trim().replace(/\/\d{1,2}:\d{2}.*$/, '')
  const [, year, month, day, more = ''] =
    /^(\d{4})\/(\d{1,2})?(?:\/(\d{1,2})?(?:\/(.*))?)?$/.exec(words) ?? []
  if (year === undefined) return readDateWords(words)
  const parts = [year, ...(month ? [month, ...(day ? [day] : [])] : [])].map(Number)
  const season = SEASONS.indexOf(more.trim().toLowerCase().replace('fall', 'autumn')) + 1
  return { issued: { 'date-parts': [parts], ...(season > 0 && !month ? { season } : {}) } }
}
