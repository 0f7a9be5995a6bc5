import pg from 'pg'

/** The number of the advisory lock: the bytes of `worker`. */
const LOCK = '131320544716146'

/** A database that does not answer within this time has lost us, in milliseconds. */
const PATIENCE = 5000

export type Lease = {
  /**
   * Asks for the lease, or, where it is held, whether it still is. Rejects when the connection is
   * lost, and the lease with it.
   */
  take: () => Promise<boolean>
  close: () => void
}

/**
 * One process per database does the work at a time: the one that holds an advisory lock of
 * PostgreSQL. The lock belongs to a connection of its own and ends with it, however it ends, so a
 * process that dies is replaced at once and one that hangs is not taken for dead. A connection pool
 * between Forme and the database has to be one that keeps sessions.
 */
export async function openLease(databaseURL: string): Promise<Lease> {
  const client = new pg.Client({
    application_name: 'forme worker',
    connectionString: databaseURL,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    query_timeout: PATIENCE,
  })
  let loss: Error | null = null
  client.on('error', (error) => (loss = error))
  await client.connect()
  let isHeld = false
  return {
    take: async () => {
      if (loss) throw loss
      const { rows } = await client.query<{ answer: boolean }>(
        isHeld ? 'select true as answer' : `select pg_try_advisory_lock(${LOCK}::bigint) as answer`,
      )
      isHeld = rows[0]?.answer === true
      return isHeld
    },
    close: () => {
      client.end().catch(() => {
        // It had ended already, which is what was wanted.
      })
    },
  }
}
