/**
 * References from other programs: BibTeX, BibLaTeX, RIS and CSL-JSON. Nothing is ever fetched: an
 * address or a DOI given in place of a file is refused.
 */
import type { CslItem } from '../model'
import { findJSONFault } from './findJSONFault'
import type {
  EntryProblem,
  ExchangeFormat,
  ImportRefusal,
  RawEntry,
  ReferenceImport,
} from './model'
import { readBibtex } from './readBibtex'
import { readCslItem } from './readCslItem'
import { readCslJSON } from './readCslJSON'
import { readRis } from './readRis'
import { recogniseReferences } from './recogniseReferences'
import { thrownToMessage } from './thrownToMessage'

const MOST_CHARACTERS = 5_000_000

const READERS: Record<ExchangeFormat, (text: string) => RawEntry[]> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCslJSON,
}

const MESSAGES: Record<ImportRefusal, string> = {
  empty: 'The file holds no references.',
  tooLarge: `The file has more than ${MOST_CHARACTERS} characters.`,
  address: 'This is an address. Nothing is fetched from the network: give the file itself.',
  unknownFormat: 'The file is neither BibTeX nor RIS nor CSL-JSON.',
  malformed: 'The file cannot be read',
}

/**
 * Reads a file of references. Promises that every entry of a file that can be read is an item or a
 * problem, and that no other field of it gets in than those of CslItem.
 */
export function importReferences(text: string): ReferenceImport {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.trim() === '') return refuse('empty')
  if (bare.length > MOST_CHARACTERS) return refuse('tooLarge')
  const format = recogniseReferences(bare)
  if (format === null) return refuse('unknownFormat')
  if (format === 'address') return refuse('address')
  let entries: RawEntry[]
  try {
    entries = READERS[format](bare)
  } catch (error) {
    return refuseMalformed(error, format === 'csl-json' ? bare : null)
  }
  if (entries.length === 0) return refuse('empty')
  const items: CslItem[] = []
  const places: number[] = []
  const problems: EntryProblem[] = []
  entries.forEach((entry, index) => {
    const place = { entry: index + 1, ...(entry.key !== undefined && { key: entry.key }) }
    const id = entry.key ?? `entry-${index + 1}`
    const read = 'value' in entry ? readCslItem(entry.value, id) : null
    if (read) {
      items.push(read.item)
      places.push(index + 1)
    }
    if ('error' in entry) problems.push({ ...place, message: `It cannot be read: ${entry.error}` })
    else if (!read) problems.push({ ...place, message: 'It is no record.' })
    else if (read.dropped.length > 0) {
      const message = `These fields have no place here: ${read.dropped.join(', ')}`
      problems.push({ ...place, message })
    }
  })
  return { imported: true, format, items, places, problems }
}

const refuse = (reason: ImportRefusal): ReferenceImport => ({
  imported: false,
  reason,
  message: MESSAGES[reason],
})

/** The parser of BibTeX says the line in words; where JSON fails is looked up in its text. */
function refuseMalformed(error: unknown, json: string | null): ReferenceImport {
  const words = thrownToMessage(error)
  const said = /\bline (\d+)/i.exec(words)?.[1]
  const fault = json === null ? null : findJSONFault(json)
  const line = fault === null ? Number(said ?? 0) : countLines(json ?? '', fault)
  return {
    imported: false,
    reason: 'malformed',
    message: `${MESSAGES.malformed}: ${words.split('\n')[0] ?? ''}`,
    ...(line > 0 && { line }),
  }
}

const countLines = (text: string, offset: number) => text.slice(0, offset).split('\n').length
