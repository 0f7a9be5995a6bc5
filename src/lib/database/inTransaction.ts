import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { getSession } from './getSession'

/**
 * Runs `work` in one transaction of `req` and answers what it answers. If `work` throws, nothing
 * of it stays. Payload reports a failed COMMIT as success, so the outcome is asked of PostgreSQL
 * (`pg_xact_status`) before anybody is told; a transaction that did not commit throws. Inside a
 * transaction that is open already, `work` joins it and the outer call answers for the outcome.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  if (!isOurs) return work()
  try {
    const result = await work()
    const session = await getSession(req)
    const { rows } = await session.execute(sql`select pg_current_xact_id_if_assigned()::text as id`)
    const transaction = rows[0]?.id
    await commitTransaction(req)
    if (typeof transaction === 'string') await confirmCommit(req, transaction)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function confirmCommit(req: PayloadRequest, transaction: string): Promise<void> {
  const { rows } = await req.payload.db.drizzle.execute(
    sql`select pg_xact_status(${transaction}::xid8) as status`,
  )
  const status = rows[0]?.status
  if (status !== 'committed') {
    throw new Error(`The database did not keep the change (transaction ${String(status)}).`)
  }
}
