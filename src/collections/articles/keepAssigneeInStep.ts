import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { getSession } from '../../lib/database/getSession'
import { relationID } from '../../richtext/relationID'

/**
 * A draft leaves the live row as it is. Who has the article and until when is no part of the text,
 * and lists ask the live row for it: it is written there too.
 */
export const keepAssigneeInStep: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  const session = await getSession(req)
  const assignee = relationID(doc.assignee)
  await session.execute(sql`
    update articles set assignee_id = ${assignee === undefined ? null : Number(assignee)},
      due = ${doc.due ?? null}::timestamptz
    where id = ${doc.id}`)
  return doc
}
