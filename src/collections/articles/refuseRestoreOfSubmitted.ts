import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../../lib/refusal'
import { refuse } from '../../workflow/refusals'

/**
 * While a text is submitted nobody writes in it on the desk, and Payload's button that puts an
 * earlier version in its place is one more way to write. Whoever may edit the article is refused,
 * under the row lock every write has by then, until the text is answered or taken back. A script that
 * means it saves the words of that version as a draft: a text changed so is simply no longer the
 * submitted one.
 */
export const refuseRestoreOfSubmitted: CollectionBeforeValidateHook = ({
  context,
  data,
  originalDoc,
}) => {
  if (!context['isRestoringVersion'] || originalDoc?.['stage'] !== 'submitted') return data
  const { message, reason } = refuse('submittedText')
  throw new Refusal(reason, 409, message)
}
