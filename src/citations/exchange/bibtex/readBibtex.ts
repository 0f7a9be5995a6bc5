import { CARRIER, decodeCarrier } from '../carrier'
import type { RawEntry } from '../model'
import { entryToCsl } from './entryToCsl'
import { inheritFields } from './inheritFields'
import { type BibtexEntry, splitEntries } from './splitEntries'
import { wording } from '../../../wording'

/**
 * Reads BibTeX and biblatex. Every entry comes as fields under the names of CSL, or as the reason
 * why it cannot be read; nothing throws. `xdata` entries lend their fields and are no works.
 */
export function readBibtex(text: string): RawEntry[] {
  const entries = splitEntries(text)
  const byKey = new Map<string, BibtexEntry>()
  for (const entry of entries) {
    if ('fields' in entry && entry.key !== '' && !byKey.has(entry.key)) byKey.set(entry.key, entry)
  }
  return entries.flatMap((entry): RawEntry[] => {
    if (!('fields' in entry)) return [entry]
    if (entry.type === 'xdata') return []
    const { line, key } = entry
    const place = { line, ...(key === '' ? {} : { key }) }
    if (entry.type === 'set') return [{ ...place, error: wording.apparatus.exchange.remarks.set }]
    const { fields, missing } = inheritFields(entry, byKey)
    const carried = decodeCarrier(entry.fields.get(CARRIER))
    fields.delete(CARRIER)
    const { remarks, value } = entryToCsl(entry.type, fields)
    for (const parent of missing) {
      remarks.push(wording.apparatus.exchange.remarks.parent(parent))
    }
    for (const word of entry.unexplained) {
      remarks.push(wording.apparatus.exchange.remarks.abbreviation(word))
    }
    return [{ ...place, value: { ...value, ...carried }, remarks }]
  })
}
