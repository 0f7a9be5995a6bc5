import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../../lib/database/getSession'

/** The number of the advisory lock: the bytes of `import`. */
const LOCK = '115953640337012'

/**
 * One import at a time, until the transaction ends. Two at once could each make the reference that
 * the other makes, or each bring in the same file.
 */
export async function lockImports(req: PayloadRequest): Promise<void> {
  const session = await getSession(req)
  await session.execute(sql`select pg_advisory_xact_lock(${LOCK}::bigint)`)
}
