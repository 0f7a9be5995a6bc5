import type { Review } from '../../queries/review/model'
import { formatMinute } from '../formatMinute'

/** What the text is compared with, in a sentence or two. */
export function baseWords(base: Review['base']): string {
  if (!base) return 'No text of this article was approved or printed yet, so all of it is new.'
  const { at, edition, isExact, kind } = base
  const printed = edition ? `, print ${edition.ordinal} of ${edition.issue}` : ''
  const what =
    kind === 'approved'
      ? `Compared with the text approved on ${formatMinute(at)}${printed}.`
      : `Compared with what readers have${printed}.`
  return isExact
    ? what
    : `${what} A picture or a name in it was changed since; those are shown as they are now.`
}
