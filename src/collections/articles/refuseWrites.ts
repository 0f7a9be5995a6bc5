import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../../lib/refusal'
import { checkNodes } from '../../richtext/checkNodes'
import { isBody } from '../../richtext/isBody'
import { refuse } from '../../workflow/refusals'
import { wording } from '../../wording'

/** Payload stores any node it is sent; what an article cannot hold is refused here, with its place. */
export const refuseUnsafeBody: CollectionBeforeValidateHook = ({ data }) => {
  const body: unknown = data?.body
  if (body === undefined || body === null) return data
  if (!isBody(body)) throw new Refusal('invalidBody', 400, wording.collections.articles.faults.body)
  const problems = checkNodes(body)
  const [first] = problems
  if (first) {
    throw new Refusal('invalidBody', 400, `${first.message} (${first.place})`, { problems })
  }
  return data
}

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
