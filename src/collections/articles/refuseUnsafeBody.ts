import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../../lib/refusal'
import { checkNodes } from '../../richtext/checkNodes'
import { isBody } from '../../richtext/isBody'

/** Payload stores any node it is sent; what an article cannot hold is refused here, with its place. */
export const refuseUnsafeBody: CollectionBeforeValidateHook = ({ data }) => {
  const body: unknown = data?.body
  if (body === undefined || body === null) return data
  if (!isBody(body)) throw new Refusal('invalidBody', 400, 'The body of an article is rich text.')
  const problems = checkNodes(body)
  const [first] = problems
  if (first) {
    throw new Refusal('invalidBody', 400, `${first.message} (${first.place})`, { problems })
  }
  return data
}
