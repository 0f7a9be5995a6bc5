/**
 * References from other programs: BibTeX, BibLaTeX, RIS, CSL-JSON, the XML and the tagged form of
 * EndNote, and PubMed’s. Nothing is ever fetched: an
 * address or a DOI given in place of a file is refused.
 */
import type { CslItem } from '../model'
import { readBibtex } from './bibtex/readBibtex'
import { readEndNoteXML } from './endnote/readEndNoteXML'
import { readEnw } from './endnote/readEnw'
import { readNbib } from './medline/readNbib'
import { findJSONFault } from './json/findJSONFault'
import { readCslJSON } from './json/readCslJSON'
import type { EntryProblem, ImportFormat, ImportRefusal, RawEntry, ReferenceImport } from './model'
import { readCslItem } from './readCslItem'
import { recogniseReferences } from './recogniseReferences'
import { readRis } from './ris/readRis'
import { wording } from '../../wording'

const MOST_CHARACTERS = 5_000_000

const READERS: Record<ImportFormat, (text: string) => RawEntry[]> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCslJSON,
  'endnote-xml': readEndNoteXML,
  enw: readEnw,
  nbib: readNbib,
}

const REFUSALS = wording.apparatus.exchange.refusals

/**
 * Reads a file of references. Promises that every entry of a file that can be read is an item or
 * listed as faulty, that what was left out of an item is a remark, and that no other field gets in
 * than those of CslItem. All but CSL-JSON are read entry by entry and never refused as malformed.
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
    if (!(error instanceof SyntaxError)) throw error
    return refuseMalformed(error, bare)
  }
  if (entries.length === 0) return refuse('empty')
  const items: CslItem[] = []
  const lines: number[] = []
  const faulty: EntryProblem[] = []
  const remarks: EntryProblem[] = []
  entries.forEach((entry, index) => {
    const { line } = entry
    const place = { line, ...(entry.key !== undefined && { key: entry.key }) }
    const read =
      'value' in entry ? readCslItem(entry.value, entry.key ?? `entry-${index + 1}`) : null
    if ('error' in entry) faulty.push({ ...place, message: entry.error })
    else if (!read) faulty.push({ ...place, message: wording.apparatus.exchange.faults.noRecord })
    else {
      items.push(read.item)
      lines.push(line)
      for (const message of entry.remarks) remarks.push({ ...place, message })
      if (read.dropped.length === 0) return
      const message = wording.apparatus.exchange.remarks.fields(read.dropped)
      remarks.push({ ...place, message })
    }
  })
  return { imported: true, format, items, lines, faulty, remarks }
}

const refuse = (reason: Exclude<ImportRefusal, 'malformed'>): ReferenceImport => ({
  imported: false,
  reason,
  message: reason === 'tooLarge' ? REFUSALS.tooLarge(MOST_CHARACTERS) : REFUSALS[reason],
})

function refuseMalformed(error: SyntaxError, json: string): ReferenceImport {
  const fault = findJSONFault(json)
  return {
    imported: false,
    reason: 'malformed',
    message: REFUSALS.malformed(error.message.split('\n')[0] ?? ''),
    ...(fault !== null && { line: json.slice(0, fault).split('\n').length }),
  }
}
