import type { TakenChanges } from '../../queries/suggestions/listTaken'

/**
 * Who cannot sign a text off because of what was taken into it.
 *
 * @example takenWords({ author: 'Edith', by: 'Nora', count: 1 })
 * // 'A change that Edith suggested and Nora took is in this text: it is a change of both, and neither can approve it.'
 */
export function takenWords({ author, by, count }: TakenChanges): string {
  if (author === by) {
    const what = count === 1 ? 'A change' : `${count} changes`
    return `${what} that ${author} suggested and took ${count === 1 ? 'is' : 'are'} in this text.`
  }
  return count === 1
    ? `A change that ${author} suggested and ${by} took is in this text: it is a change of both, and neither can approve it.`
    : `${count} changes that ${author} suggested and ${by} took are in this text: they are changes of both, and neither can approve it.`
}
