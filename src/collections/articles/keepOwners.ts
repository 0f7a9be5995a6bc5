import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { getSession } from '../../lib/database/getSession'
import { relationID } from '../../richtext/relationID'

/** Who began the article; a copy is begun by whoever copied it. Never changes afterwards. */
export const keepCreator: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  createdBy:
    operation === 'create' ? (req.user?.id ?? data.createdBy ?? null) : originalDoc?.createdBy,
})

/** Restoring an old text does not give the article back to whoever had it then. */
export const keepAssignment: CollectionBeforeChangeHook = ({ context, data, originalDoc }) =>
  context.isRestoringVersion
    ? { ...data, assignee: originalDoc?.assignee ?? null, due: originalDoc?.due ?? null }
    : data

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
