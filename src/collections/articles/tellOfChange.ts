import type { CollectionAfterChangeHook } from 'payload'
import { tellOfLapse } from '../../operations/messages/tellOfLapse'

/** A save that made the text another tells those whose sign-off lapsed with it. */
export const tellOfChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before: unknown = previousDoc?.contentHash
  if (typeof before !== 'string' || before === doc.contentHash) return doc
  await tellOfLapse({
    after: String(doc.contentHash),
    article: Number(doc.id),
    assignee: doc.assignee,
    before,
    req,
  })
  return doc
}
