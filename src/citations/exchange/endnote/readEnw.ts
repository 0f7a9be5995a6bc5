import type { CslName } from '../../model'
import { readDateWords } from '../../references/readDateWords'
import { readName } from '../../references/readName'
import { normaliseLocatorValue } from '../../references/normaliseLocatorValue'
import type { RawEntry } from '../model'
import { readEndNoteType } from './endNoteTypes'

const LINE = /^%([0-9A-Z?@!()[\]&$#*<>+^~"':;/\\=,.-]) ?(.*)$/

/**
 * Reads EndNote’s tagged form (.enw, also that of refer and of library catalogues): a tag of one
 * sign on each line, `%0` with the type at the head of each record. Lines without a tag go on with
 * the value before.
 */
export function readEnw(text: string): RawEntry[] {
  const records: { line: number; tags: Map<string, string[]> }[] = []
  let isOpen = false
  let last: string[] | undefined
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const [, tag, value = ''] = LINE.exec(line) ?? []
    if (tag === undefined) {
      const more = line.trim()
      if (more === '') isOpen = false
      else if (isOpen && last) last.push(`${last.pop() ?? ''} ${more}`.trim())
      continue
    }
    if (tag === '0' || !isOpen) records.push({ line: index + 1, tags: new Map() })
    isOpen = true
    const tags = records.at(-1)?.tags
    last = tags?.get(tag) ?? []
    tags?.set(tag, last)
    last.push(value.trim())
  }
  return records.map(({ line, tags }) => {
    const key = tags.get('F')?.[0]
    return { line, ...(key ? { key } : {}), ...recordToCsl(tags) }
  })
}

/** Tags that stand as they are under a name of CSL; of several tags for one, the first counts. */
const TEXTS: readonly (readonly [csl: string, ...tags: string[]])[] = [
  ['title', 'T'],
  ['title-short', '!'],
  ['publisher', 'I'],
  ['publisher-place', 'C'],
  ['volume', 'V'],
  ['edition', '7'],
  ['number-of-volumes', '6'],
  ['genre', '9'],
  ['language', 'G'],
  ['archive', 'W'],
  ['archive_location', 'L'],
  ['DOI', 'R'],
  ['URL', 'U'],
  ['original-title', 'Q'],
  ['note', 'Z', 'O'],
]

/** What no one reads of a record: its label, and when it was made. */
const SILENT = new Set(['0', 'F'])

function recordToCsl(tags: ReadonlyMap<string, string[]>): {
  value: Record<string, unknown>
  remarks: string[]
} {
  const used = new Set<string>()
  const takeAll = (tag: string): string[] => {
    used.add(tag)
    return (tags.get(tag) ?? []).filter((said) => said !== '')
  }
  const take = (...all: string[]): string => {
    const tag = all.find((one) => tags.has(one))
    return tag === undefined ? '' : takeAll(tag).join('; ')
  }
  const names = (...all: string[]): CslName[] =>
    all.flatMap((tag) => takeAll(tag).flatMap((name) => readName(name) ?? []))
  const word = (tags.get('0') ?? [''])[0] ?? ''
  const kind = readEndNoteType(word)
  const { isPart, type } = kind
  const value: Record<string, unknown> = { type }
  for (const [csl, ...all] of TEXTS) value[csl] = take(...all)
  const journal = take('J')
  const second = take('B')
  value['container-title'] = journal || (isPart ? second : '')
  value['collection-title'] = take('S') || (isPart || second === journal ? '' : second)
  const authors = names('A')
  if (kind.isEdited) value['editor'] = [...authors, ...names('E')]
  else Object.assign(value, { author: authors, editor: names('E') })
  value['translator'] = names('H', ...(isPart ? [] : ['?']))
  value[type.startsWith('article-') ? 'issue' : 'number'] = take('N')
  value['page'] = normaliseLocatorValue(take('P', '&'))
  const number = take('@')
  const isISSN = type.startsWith('article-') || /^\d{4}-?\d{3}[\dXx]$/.test(number)
  value[isISSN ? 'ISSN' : 'ISBN'] = number
  const { issued, original, status } = readWhen(take('D'), take('8'))
  Object.assign(value, { issued, status })
  value['original-date'] = original ?? readDateWords(take('(')).issued
  value['accessed'] = readDateWords(take('[')).issued
  const left = [...tags.keys()].filter((tag) => !used.has(tag) && !SILENT.has(tag))
  return {
    value,
    remarks: [
      ...(kind.isKnown ? [] : [`The type “${word}” is not known and became a document.`]),
      ...(left.length > 0
        ? [`These fields have no place here: ${left.map((tag) => `%${tag}`).join(', ')}`]
        : []),
    ],
  }
}

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/**
 * The year, and the day of it where another field says so in words or figures: `March 12`,
 * `12 March 1984`, `1984/03/12`.
 */
export function readWhen(year: string, day: string): ReturnType<typeof readDateWords> {
  const plain = readDateWords(year || day)
  const [known] = plain.issued?.['date-parts'] ?? []
  const figures = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?\/?$/.exec(day.trim())
  const [, name = ''] = /(\p{L}{3,})/u.exec(day) ?? []
  const month = figures
    ? Number(figures[2])
    : MONTHS.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3) || '-')) + 1
  const date = figures ? figures[3] : /(?<!\d)(\d{1,2})(?!\d)/.exec(day)?.[1]
  const said = figures?.[1] ?? /(?<!\d)\d{4}(?!\d)/.exec(day)?.[0]
  const from = known?.[0] ?? (said === undefined ? undefined : Number(said))
  const isRange = (plain.issued?.['date-parts']?.length ?? 1) > 1
  const isOther = said !== undefined && from !== Number(said)
  if (month === 0 || from === undefined || isRange || isOther || (known?.length ?? 0) > 1)
    return plain
  const parts = [from, month, ...(date === undefined ? [] : [Number(date)])]
  return { ...plain, issued: { 'date-parts': [parts] } }
}
