import type { RevisableItem, Revision } from './model'
import { matchItems } from './revise/matchItems'

/**
 * Which note of a revised manuscript is which of the older one, so that the article keeps its note
 * ids and the quotations that hang on them. `text` is the note as the manuscript has it, `near` the
 * quotation before its marker, which tells one "ibid." from another.
 */
export function matchRevisedNotes(
  oldNotes: readonly RevisableItem[],
  newNotes: readonly RevisableItem[],
): Revision {
  return matchItems(oldNotes, newNotes)
}
