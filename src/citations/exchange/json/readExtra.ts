import { readEDTF } from '../../references/edtf'
import { readName } from '../../references/readName'

/** Fields that Zotero has no place for and people write as lines of its field Extra. */
const DATES = new Set(['original-date', 'issued', 'accessed'])
const NAMES = new Set('author editor translator container-author recipient interviewer'.split(' '))
const TEXTS = new Set(
  'title-short original-title container-title collection-title publisher publisher-place edition volume number-of-volumes number issue page genre archive archive_location event-title status language type DOI ISBN ISSN'.split(
    ' ',
  ),
)

/**
 * A record whose note holds lines such as `original-date: 1867` or `Original Date: 1867`, with these
 * as fields of their own and without them in the note. A field that the record has is not written
 * over, but for its type, and a line that cannot be read stays in the note.
 */
export function readExtra(record: Record<string, unknown>): Record<string, unknown> {
  const { note } = record
  if (typeof note !== 'string') return record
  const found: Record<string, unknown> = {}
  const kept = note.split(/\r?\n/).filter((line) => {
    const [, label = '', said = ''] = /^\s*\{?:?([A-Za-z_ -]+?):\s*([^}]+?)\}?\s*$/.exec(line) ?? []
    const field = fieldOf(label)
    if (field === null || found[field] !== undefined) return true
    if (record[field] !== undefined && field !== 'type') return true
    const value = readValue(field, said)
    if (value === null) return true
    found[field] = value
    return false
  })
  return Object.keys(found).length === 0 ? record : { ...record, ...found, note: kept.join('\n') }
}

function fieldOf(label: string): string | null {
  const name = label.trim().replaceAll(' ', '-')
  const upper = name.toUpperCase()
  const field = TEXTS.has(upper) ? upper : name.toLowerCase()
  return TEXTS.has(field) || DATES.has(field) || NAMES.has(field) ? field : null
}

function readValue(field: string, said: string): unknown {
  if (DATES.has(field)) return readEDTF(said)
  if (!NAMES.has(field)) return said
  const name = readName(said.replace(/\s*\|\|\s*/, ', '))
  return name === null ? null : [name]
}
