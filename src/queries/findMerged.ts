import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { getSession } from '../lib/database/getSession'

/**
 * Of these references the ones that were merged, each with the one it was merged into. Asked inside a
 * transaction it sees what that transaction wrote.
 */
export async function findMerged(
  ids: readonly (number | string)[],
  req: PayloadRequest,
): Promise<Map<string, number>> {
  const wanted = ids.map(Number).filter(Number.isInteger)
  if (wanted.length === 0) return new Map()
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select id, merged_into_id from "references"
    where id = any(${sql.param(wanted)}::integer[]) and merged_into_id is not null`)
  return new Map(rows.map((row) => [String(row.id), Number(row.merged_into_id)]))
}

/** The id of the reference that one was merged into; null where it was not. */
export async function findMergedInto(payload: Payload, id: string): Promise<string | null> {
  if (!/^\d{1,9}$/.test(id)) return null
  const { rows } = await payload.db.drizzle.execute(
    sql`select merged_into_id from "references" where id = ${Number(id)}`,
  )
  const into = rows[0]?.merged_into_id
  return typeof into === 'number' ? String(into) : null
}
