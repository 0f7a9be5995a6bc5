import type { Apparatus } from '../../manuscript/apparatus/model'
import type { KeptIDs } from './model'

/**
 * The Quotation records of displayed quotations, by the index of their block. A block that several
 * notes document, each a part of it, has none of its own: its notes have theirs.
 */
export function findBlockQuotations(
  { quotations }: Pick<Apparatus, 'quotations'>,
  kept: Pick<KeptIDs, 'quotations'>,
): Map<number, number> {
  const found = new Map<number, number>()
  const counts = new Map<number, number>()
  for (const { block, displayed, noteID } of quotations) {
    if (!displayed) continue
    counts.set(block, (counts.get(block) ?? 0) + 1)
    const record = kept.quotations.get(noteID)
    if (record !== undefined) found.set(block, record)
  }
  for (const [block, count] of counts) if (count > 1) found.delete(block)
  return found
}
