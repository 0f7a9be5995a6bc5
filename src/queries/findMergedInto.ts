import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** The id of the reference that one was merged into; null where it was not. */
export async function findMergedInto(payload: Payload, id: string): Promise<string | null> {
  if (!/^\d{1,9}$/.test(id)) return null
  const { rows } = await payload.db.drizzle.execute(
    sql`select merged_into_id from "references" where id = ${Number(id)}`,
  )
  const into = rows[0]?.merged_into_id
  return typeof into === 'number' ? String(into) : null
}
