import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { getSession } from '../database/getSession'
import { findVersionParent } from '../insides/versionTables'

/**
 * Takes the row of a document for the rest of the request's transaction (`SELECT … FOR NO KEY
 * UPDATE`); whoever comes second waits. The stronger `FOR UPDATE` would also hold up whoever only
 * points at the row: an article being saved, while the correction of a work it cites waits for that
 * very article. Several rows are taken in the order of their ids, so that two
 * requests for the same rows cannot wait for each other. Outside a transaction the lock would end
 * with the statement, so that is an error.
 */
export async function lockRow(
  req: PayloadRequest,
  slug: string,
  ...ids: (number | string)[]
): Promise<void> {
  if (ids.length === 0) return
  if (!(await req.transactionID)) throw new Error('A row can only be locked inside a transaction.')
  const session = await getSession(req)
  const list = sql.join(
    ids.map((id) => sql`${Number(id)}`),
    sql`, `,
  )
  await session.execute(
    sql`select id from ${sql.identifier(tableName(slug))} where id in (${list}) order by id for no key update`,
  )
}

/** Payload names a collection's table after its slug, in snake case. */
function tableName(slug: string): string {
  return slug.replaceAll('-', '_')
}

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
