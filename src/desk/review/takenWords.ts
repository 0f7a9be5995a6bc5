import type { TakenChanges } from '../../queries/suggestions/listTaken'
import { wording } from '../../wording'

/**
 * Who cannot sign a text off because of what was taken into it.
 *
 * @example takenWords({ author: 'Edith', by: 'Nora', count: 1 })
 * // 'A change that Edith suggested and Nora took is in this text: it is a change of both, and neither can approve it.'
 */
export function takenWords({ author, by, count }: TakenChanges): string {
  const { suggestions } = wording.review
  return author === by ? suggestions.ownTaken(author, count) : suggestions.taken(author, by, count)
}
