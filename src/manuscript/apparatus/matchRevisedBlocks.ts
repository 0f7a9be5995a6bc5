import type { RevisableItem, Revision } from './model'
import { matchItems } from './revise/matchItems'

/**
 * Which block of a revised manuscript is which of the older one. `text` is the block's words, `near`
 * its type: a paragraph that has become a heading with the same words is found, but only after those
 * that are still what they were.
 */
export function matchRevisedBlocks(
  oldBlocks: readonly RevisableItem[],
  newBlocks: readonly RevisableItem[],
): Revision {
  return matchItems(oldBlocks, newBlocks)
}
