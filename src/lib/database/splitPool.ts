import pg from 'pg'

/**
 * Payload opens a transaction on one connection and, while it is open, asks the database other
 * questions (document locks, sessions) outside it. With a single pool, as many concurrent saves as
 * the pool is large wait for each other for ever. This pool keeps the two apart: `connect()`, which
 * begins transactions, draws from the pool itself; `query()`, which runs on its own, draws from a
 * second one. Neither can starve the other. See docs/decisions/003.
 */
class SplitPool extends pg.Pool {
  readonly #autocommit: pg.Pool

  constructor(options: pg.PoolConfig) {
    super(options)
    this.#autocommit = new pg.Pool(options)
    // Both pools have dropped a connection when they tell of its loss, and nobody was waiting for it:
    // whoever asks next gets a new one or is told that there is no database. Without a listener the
    // loss would end the process, and with it the pages readers can still be given.
    // The same goes for a connection that is lost while a transaction has it: its statement fails, and
    // that is how the transaction learns of it.
    for (const pool of [this, this.#autocommit]) {
      pool.on('error', () => {})
      pool.on('connect', (client) => void client.on('error', () => {}))
    }
    releaseLost(this)
    this.query = this.#autocommit.query.bind(this.#autocommit) as pg.Pool['query']
    const endTransactions = this.end.bind(this) as () => Promise<void>
    this.end = (async () => {
      await Promise.all([endTransactions(), this.#autocommit.end()])
    }) as pg.Pool['end']
  }
}

/**
 * Drizzle sends BEGIN outside its `try`: where that statement fails, because the connection was lost
 * while it lay idle, it is never given back, and after as many losses as the pool is large no
 * transaction can begin until the process ends. So a connection that is lost while somebody has it
 * is taken out of the pool here; giving it back afterwards does nothing more.
 */
function releaseLost(pool: pg.Pool): void {
  const taken = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => void taken.add(client))
  pool.on('release', (_, client) => void taken.delete(client))
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!taken.has(client)) return
      client.release(true)
      client.release = () => {}
    })
  })
}

/** `pg` with its Pool replaced, for the `pg` option of Payload's adapter. */
export const splitPool: typeof pg = { ...pg, Pool: SplitPool }
