import type { CollectionAfterChangeHook } from 'payload'
import { recordAct } from '../../operations/recordAct'
import { findWrite } from './findWrite'

/** Writes to the audit who began a record, or made one after another. */
export const recordCreation: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const write = findWrite(req)
  if (operation !== 'create' || write?.slug !== collection.slug) return doc
  await recordAct(req, {
    event: write.event,
    subject: { collection: write.slug, id: doc.id },
    hashAfter: doc.contentHash,
    ...(write.verb === 'duplicate' && { details: { of: write.id } }),
  })
  return doc
}
