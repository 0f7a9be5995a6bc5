import type { CollectionBeforeOperationHook } from 'payload'
import { findVersionParent } from './findVersionParent'
import { lockRow } from './lockRow'

/**
 * Two saves of one document at once would leave two "latest" versions and lose one of the updates
 * (payload-facts: nine of ten trials). So every write takes the document's row before Payload reads
 * it, in the transaction Payload has opened. Restoring a version locks its parent.
 */
export const lockDocument: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const id = idOf(args)
  if (id === undefined) return args
  if (operation === 'update' || operation === 'delete') {
    await lockRow(req, collection.slug, id)
  } else if (operation === 'restoreVersion') {
    const parent = await findVersionParent(req, collection.slug, id)
    if (parent !== undefined) await lockRow(req, collection.slug, parent)
  }
  return args
}

function idOf(args: unknown): number | string | undefined {
  const id = (args as { id?: unknown }).id
  return typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id)) ? id : undefined
}
