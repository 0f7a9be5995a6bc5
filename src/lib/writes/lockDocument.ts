import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { getSession } from '../database/getSession'
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
    const parent = await parentOfVersion(req, collection.slug, id)
    if (parent !== undefined) await lockRow(req, collection.slug, parent)
  }
  return args
}

function idOf(args: unknown): number | string | undefined {
  const id = (args as { id?: unknown }).id
  return typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id)) ? id : undefined
}

async function parentOfVersion(
  req: Parameters<typeof lockRow>[0],
  slug: CollectionSlug,
  version: number | string,
): Promise<number | undefined> {
  const session = await getSession(req)
  const versions = sql.identifier(`_${slug.replaceAll('-', '_')}_v`)
  const { rows } = await session.execute(
    sql`select parent_id from ${versions} where id = ${Number(version)}`,
  )
  const parent = rows[0]?.parent_id
  return typeof parent === 'number' ? parent : undefined
}
