import { setTimeout } from 'node:timers/promises'
import type { Pool } from 'pg'

/** A transaction whose COMMIT was sent: its number, and the mark it leaves where it is stored. */
export type Commit = { transaction: string; mark: string | null }

export type Outcome = 'stored' | 'notStored'

/** How long a request waits for the answer, and how often the database is asked, in milliseconds. */
const PATIENCE = 20_000
const FIRST_PAUSE = 200
const LATER_PAUSE = 2000

/** `invalid_parameter_value`: PostgreSQL knows no transaction of this number (any more). */
const NO_SUCH_TRANSACTION = '22023'

/**
 * Finds out, on other connections, what became of a COMMIT that was not answered. `first` is what is
 * known after twenty seconds at the latest, `settled` what is known in the end. Neither rejects.
 */
export function settleCommit(
  pool: Pool,
  commit: Commit,
): { first: Promise<Outcome | 'unknown'>; settled: Promise<Outcome> } {
  const settled = askUntilAnswered(pool, commit)
  const first = Promise.race([settled, setTimeout(PATIENCE, 'unknown' as const, { ref: false })])
  return { first, settled }
}

async function askUntilAnswered(pool: Pool, commit: Commit): Promise<Outcome> {
  const begun = performance.now()
  for (;;) {
    const outcome = await ask(pool, commit).catch(() => null)
    if (outcome) return outcome
    const isEarly = performance.now() - begun < PATIENCE
    await setTimeout(isEarly ? FIRST_PAUSE : LATER_PAUSE, undefined, { ref: isEarly })
  }
}

/** One question; null where the transaction is still at work. Rejects where nobody answers. */
async function ask(pool: Pool, { mark, transaction }: Commit): Promise<Outcome | null> {
  // In this order: a transaction that is over when it is asked for has left its mark or never will.
  const status = await readStatus(pool, transaction)
  if (status === 'in progress') return null
  if (mark === null) return status === 'committed' ? 'stored' : 'notStored'
  const { rowCount } = await pool.query('select from commit_marks where id = $1', [mark])
  return rowCount === 1 ? 'stored' : 'notStored'
}

async function readStatus(pool: Pool, transaction: string): Promise<string | null> {
  try {
    const { rows } = await pool.query<{ status: string | null }>(
      'select pg_xact_status($1::xid8) as status',
      [transaction],
    )
    return rows[0]?.status ?? null
  } catch (error) {
    if ((error as { code?: unknown }).code === NO_SUCH_TRANSACTION) return null
    throw error
  }
}
