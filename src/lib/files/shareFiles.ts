import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../database/getSession'

/** The number of the advisory lock: the bytes of `files`. */
const LOCK = '439788987763'

/**
 * From here to the end of the request's transaction no file is removed. Whoever keeps a file takes
 * it first: the file may be there already, and about to go because nothing has named it for a day.
 * Any number do so at once.
 */
export async function shareFiles(req: PayloadRequest): Promise<void> {
  const session = await getSession(req)
  await session.execute(sql`select pg_advisory_xact_lock_shared(${LOCK}::bigint)`)
}

/**
 * Whether the files are the request's alone: nobody keeps one until its transaction is over. Does not
 * wait for whoever is keeping one.
 */
export async function takeFiles(req: PayloadRequest): Promise<boolean> {
  const session = await getSession(req)
  const { rows } = await session.execute(
    sql`select pg_try_advisory_xact_lock(${LOCK}::bigint) as taken`,
  )
  return rows[0]?.taken === true
}
