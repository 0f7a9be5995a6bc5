/**
 * Whether two references may be made one, and what that one is. Merging is asked for by an editor;
 * all citations of the second then point at the first (moveCitations), and the audit names what was
 * given up. Works whose DOI, ISBN or volume differ are two works, whoever asks.
 */
import type { CslItem } from '../model'
import type { MergeDecision, MergeRefusal } from './model'
import { normaliseDOI } from './normaliseDOI'
import { normaliseISBN } from './normaliseISBN'
import { normaliseWords } from './normaliseWords'

/** Decides on merging `from` into `into`. The fields of `into` win; its id stays. */
export function decideMerge(into: CslItem, from: CslItem): MergeDecision {
  const reason = findRefusal(into, from)
  if (reason) return { allowed: false, reason }
  const filled: string[] = []
  const dropped: { field: string; kept: unknown; dropped: unknown }[] = []
  const merged: Record<string, unknown> = { ...into }
  for (const [field, value] of Object.entries(from)) {
    if (field === 'id' || isEmpty(value)) continue
    if (isEmpty(merged[field])) {
      merged[field] = value
      filled.push(field)
    } else if (JSON.stringify(merged[field]) !== JSON.stringify(value)) {
      dropped.push({ field, kept: merged[field], dropped: value })
    }
  }
  return { allowed: true, merged: merged as CslItem, filled, dropped }
}

function findRefusal(into: CslItem, from: CslItem): MergeRefusal | null {
  if (into.id === from.id) return 'sameReference'
  const differ = (read: (item: CslItem) => string | null) => {
    const [one, other] = [read(into), read(from)]
    return Boolean(one) && Boolean(other) && one !== other
  }
  if (differ((item) => normaliseDOI(item.DOI))) return 'differentIdentifier'
  if (differ((item) => normaliseISBN(item.ISBN))) return 'differentIdentifier'
  if (differ((item) => normaliseWords(item.volume ?? ''))) return 'differentVolume'
  return null
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}
