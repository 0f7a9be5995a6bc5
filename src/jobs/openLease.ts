import pg from 'pg'

/** The number of the advisory lock: the bytes of `worker`. */
const LOCK = '131320544716146'

/** A database that does not answer within this time has lost us, in milliseconds. */
const PATIENCE = 5000

/**
 * How the database finds out that the machine of a connection is gone, which says nothing when it
 * loses its power: asked after ten silent seconds, three times, five apart. Left to itself it would
 * keep the lock for two hours. The process that lost its database has known for longer (`PATIENCE`).
 */
const NOTICES_LOSS = `
  set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;
  set tcp_user_timeout = 25000`

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
 * process that dies is replaced at once, one whose machine dies within half a minute, and one that hangs
 * is not taken for dead. A connection pool
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
  await client.query(NOTICES_LOSS)
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
