import { normaliseLocatorValue } from '../../references/normaliseLocatorValue'
import { readName } from '../../references/readName'
import type { RawEntry } from '../model'
import { readWhen } from '../readWhen'
import { openTags, readTaggedRecords, type TaggedRecord } from '../taggedRecords'
import { wording } from '../../../wording'

/** A tag of two to four signs, filled up with spaces, a dash and the value. */
const LINE = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/

/** Reads the form of PubMed and MEDLINE (.nbib): records parted by empty lines. */
export function readNbib(text: string): RawEntry[] {
  return readTaggedRecords(text, { line: LINE, begins: 'PMID' }).map(({ line, tags }) => {
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

function recordToCsl(tags: TaggedRecord['tags']): {
  value: Record<string, unknown>
  remarks: string[]
} {
  const { listLeft, take, takeAll } = openTags(tags)
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
  const left = listLeft(SILENT)
  return {
    value,
    remarks: left.length > 0 ? [wording.apparatus.exchange.remarks.fields(left)] : [],
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
