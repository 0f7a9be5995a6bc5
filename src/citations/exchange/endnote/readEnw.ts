import type { CslName } from '../../model'
import { readDateWords } from '../../references/readDateWords'
import { readName } from '../../references/readName'
import { normaliseLocatorValue } from '../../references/normaliseLocatorValue'
import type { RawEntry } from '../model'
import { readWhen } from '../readWhen'
import { openTags, readTaggedRecords, type TaggedRecord } from '../taggedRecords'
import { readEndNoteType } from './endNoteTypes'
import { wording } from '../../../wording'

const LINE = /^%([0-9A-Z?@!()[\]&$#*<>+^~"':;/\\=,.-]) ?(.*)$/

/**
 * Reads EndNote’s tagged form (.enw, also that of refer and of library catalogues): a tag of one
 * sign on each line, `%0` with the type at the head of each record. Lines without a tag go on with
 * the value before.
 */
export function readEnw(text: string): RawEntry[] {
  return readTaggedRecords(text, { line: LINE, begins: '0' }).map(({ line, tags }) => {
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

function recordToCsl(tags: TaggedRecord['tags']): {
  value: Record<string, unknown>
  remarks: string[]
} {
  const { listLeft, take, takeAll } = openTags(tags)
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
  const left = listLeft(SILENT)
  return {
    value,
    remarks: [
      ...(kind.isKnown ? [] : [wording.apparatus.exchange.remarks.type(word)]),
      ...(left.length > 0
        ? [wording.apparatus.exchange.remarks.fields(left.map((tag) => `%${tag}`))]
        : []),
    ],
  }
}
