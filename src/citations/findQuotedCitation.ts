import type { Citation } from './model'

/**
 * The citation of a note that says where the quoted words were found: the first that is not merely
 * the original of what the next one quotes. Undefined where the note cites nothing.
 */
export function findQuotedCitation(citations: readonly Citation[]): Citation | undefined {
  return citations.find((_, index) => !citations[index + 1]?.quotedIn)
}
