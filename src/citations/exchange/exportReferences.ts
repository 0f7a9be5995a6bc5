import type { CslItem } from '../model'
import type { ExchangeFormat } from './model'
import { readCslItem } from './readCslItem'
import { writeBibtex } from './bibtex/writeBibtex'
import { writeRis } from './ris/writeRis'

/**
 * Writes references for other programs. Reading the file again with importReferences gives the same
 * fields; only ids become labels in BibTeX and RIS, where they must be short and plain.
 */
export function exportReferences(items: readonly CslItem[], format: ExchangeFormat): string {
  const clean = items.flatMap((item) => readCslItem(item, item.id)?.item ?? [])
  if (format === 'bibtex') return writeBibtex(clean)
  if (format === 'ris') return writeRis(clean)
  return `${JSON.stringify(clean, null, 2)}\n`
}
