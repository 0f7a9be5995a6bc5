import { normaliseLocatorValue } from '../../references/normaliseLocatorValue'
import { readName } from '../../references/readName'
import type { RawEntry } from '../model'
import { readWhen } from '../endnote/readEnw'

/** A tag of two to four signs, filled up with spaces, a dash and the value. */
const LINE = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/

/** Reads the form of PubMed and MEDLINE (.nbib): records parted by empty lines. */
export function readNbib(text: string): RawEntry[] {
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
    if (!isOpen || tag === 'PMID') records.push({ line: index + 1, tags: new Map() })
    isOpen = true
    const tags = records.at(-1)?.tags
    last = tags?.get(tag) ?? []
    tags?.set(tag, last)
    last.push(value.trim())
  }
  return records.map(({ line, tags }) => {
    const key = tags.get('PMID')?.[0]
    return { line, ...(key ? { key: `pmid${key}` } : {}), ...recordToCsl(tags) }
  })
}

/** What the database says of its own record. */
const SILENT = new Set(
  'PMID OWN STAT DCOM DA LR EDAT MHDA CRDT PHST PST SO JID RCR PMCR SB VTI IS AU ED TA AID LID PT'.split(
    ' ',
  ),
)

const PEOPLE = [
  ['author', 'FAU', 'AU'],
  ['editor', 'FED', 'ED'],
] as const

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
  const publication = takeAll('PT').join(' ')
  const book = take('BTI')
  const title = take('TI', 'CTI')
  const isBook = book !== '' && title === ''
  const type =
    book !== ''
      ? isBook
        ? 'book'
        : 'chapter'
      : /newspaper/i.test(publication)
        ? 'article-newspaper'
        : 'article-journal'
  const identifiers = [...takeAll('LID'), ...takeAll('AID')]
  const value: Record<string, unknown> = {
    type,
    title: (title || book).replace(/(?<=[^.])\.$/, ''),
    'container-title': isBook ? '' : book || take('JT') || take('TA'),
    'original-title': take('TT'),
    publisher: take('PB'),
    'publisher-place': take('PL'),
    edition: take('EN'),
    volume: take('VI'),
    issue: take('IP'),
    page: normaliseLocatorValue(take('PG')),
    language: take('LA'),
    'collection-title': take('CTY'),
    DOI: identifiers.flatMap((one) => /^(\S+) \[doi\]$/i.exec(one)?.[1] ?? [])[0],
    ISSN: takeAll('IS').flatMap((one) => /^\d{4}-\d{3}[\dXx]/.exec(one)?.[0] ?? [])[0],
    ISBN: take('ISBN'),
    issued: readPubMedDate(take('DP')),
  }
  for (const [role, full, short] of PEOPLE) {
    const names = takeAll(full).length > 0 ? takeAll(full) : takeAll(short).map(invert)
    value[role] = names.flatMap((name) => readName(name) ?? [])
  }
  const bodies = takeAll('CN').map((literal) => ({ literal }))
  if (bodies.length > 0) value['author'] = [...(value['author'] as object[]), ...bodies]
  const left = [...tags.keys()].filter((tag) => !used.has(tag) && !SILENT.has(tag))
  return {
    value,
    remarks: left.length > 0 ? [`These fields have no place here: ${left.join(', ')}`] : [],
  }
}

/** `Marx K` as `Marx, K`. */
function invert(name: string): string {
  return name.replace(/^(.*\S) (\p{Lu}{1,4})$/u, '$1, $2')
}

/** `1999 Mar 12`, `1999 Mar-Apr`, `1999 Spring`. */
function readPubMedDate(words: string): object | undefined {
  const [, year = '', rest = ''] = /^(\d{4})\s*(.*)$/.exec(words.trim()) ?? []
  if (year === '') return readWhen(words, '').issued
  const season = ['spring', 'summer', 'autumn', 'winter'].indexOf(
    rest.toLowerCase().replace('fall', 'autumn'),
  )
  if (season >= 0) return { 'date-parts': [[Number(year)]], season: season + 1 }
  if (/\p{L}\s*-\s*\p{L}/u.test(rest)) return { literal: words.trim() }
  return readWhen(year, rest).issued
}
