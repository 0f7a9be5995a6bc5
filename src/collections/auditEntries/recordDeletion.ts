import type { CollectionBeforeDeleteHook } from 'payload'
import { recordAct } from '../../operations/recordAct'
import { findWrite } from './findWrite'

/** Writes to the audit who deleted a record, and what it was called at last. */
export const recordDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const write = findWrite(req)
  if (write?.slug !== collection.slug) return
  const { slug } = write
  const found = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  })
  await recordAct(req, {
    event: write.event,
    subject: { collection: slug, id },
    details: { title: String(Reflect.get(found, collection.admin.useAsTitle ?? 'id')) },
  })
}
