import type { CslItem } from '../model'
import { CARRIER, encodeCarrier } from './carrier'
import { labelReferences } from './labelReferences'
import { localPlugins } from './localPlugins'
import { readBibtex } from './readBibtex'
import { readCslItem } from './readCslItem'

/** Writes references as BibTeX, one entry each, in order, under labels that are unique in the file. */
export function writeBibtex(items: readonly CslItem[]): string {
  const labels = labelReferences(items)
  return items.map((item, index) => writeEntry(item, labels[index] ?? '')).join('\n')
}

/** The entry with its fields as BibTeX has them, if it can be read again, else with the carrier alone. */
function writeEntry(item: CslItem, label: string): string {
  const bare = `@misc{${label},\n}`
  const entry = formatEntry(item, label)
  if (entry === null) return addCarrier(bare, item)
  const whole = addCarrier(entry, item)
  const read = readBack(whole)
  return read && encodeCarrier(item, read) === null ? whole : addCarrier(bare, item)
}

function addCarrier(entry: string, item: CslItem): string {
  const carrier = encodeCarrier(item, readBack(entry) ?? {})
  const lines = entry.trimEnd().split('\n').slice(0, -1)
  return [...lines, ...(carrier === null ? [] : [`\t${CARRIER} = {${carrier}},`]), '}', ''].join(
    '\n',
  )
}

function formatEntry(item: CslItem, label: string): string | null {
  const labelled = { ...item, id: label, 'citation-key': label }
  const entry = tryTo(() => localPlugins.output.format('bibtex', [labelled]))
  return typeof entry === 'string' && entry.trimEnd().endsWith('}') ? entry : null
}

/** The entry as it would be read, or null where it would not be read as one. */
function readBack(entry: string): CslItem | null {
  const [read, ...others] = tryTo(() => readBibtex(entry)) ?? []
  if (!read || others.length > 0 || !('value' in read)) return null
  return readCslItem(read.value, '')?.item ?? null
}

/** Some texts cannot be written in BibTeX; what throws on them is carried whole. */
function tryTo<Result>(action: () => Result): Result | null {
  try {
    return action()
  } catch {
    return null
  }
}
