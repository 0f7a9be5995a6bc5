import { randomUUID } from 'node:crypto'
import type { postgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'
import type { Pool, PoolClient } from 'pg'
import { findDatabaseFault } from './findDatabaseFault'
import { NotStored, OutcomeUnknown } from './outcomes'
import { settleCommit, type Commit } from './settleCommit'

type Adapter = ReturnType<typeof postgresAdapter>
type Database = Payload['db']
type Session = NonNullable<Database['sessions']>[string]

/** A transaction that is open: its connection, and the mark it will leave when it is committed. */
type Open = { client: PoolClient; mark: string }

/**
 * A database adapter whose COMMIT is believed only when it was confirmed. Payload's own says nothing
 * where COMMIT fails, is answered with ROLLBACK, or is not answered at all, and every door would
 * report as saved what is lost. Here `commitTransaction` answers if, and only if, the transaction is
 * stored. It throws
 *
 * - `NotStored` (503) where nothing of it is stored,
 * - `OutcomeUnknown` (503) where the database could not be asked in time; it is asked on, and
 *   `settled` tells what it said.
 *
 * Each transaction that wrote something leaves a row in `commit_marks`, by which its outcome can be
 * known after the connection is lost; `pg_xact_status` alone cannot tell, because after a crash
 * PostgreSQL gives the numbers of lost transactions to others. See docs/decisions/020.
 */
export function confirmCommits(base: Adapter): Adapter {
  return {
    ...base,
    init: (given) => {
      const adapter = base.init(given)
      const open = new Map<string, Open>()
      /** Reading the relations of every table takes longer than a short transaction. */
      const known = new WeakMap<PoolClient, unknown>()
      let hasMarks = false

      adapter.beginTransaction = async () => {
        await (adapter as unknown as Database).initializing
        const id = randomUUID()
        const client = await begin(adapter.pool as unknown as Pool)
        const { logger, schema, sessions } = adapter as unknown as Database
        open.set(id, { client, mark: id })
        const db = known.get(client) ?? drizzle({ client, logger: logger ?? false, schema })
        known.set(client, db)
        const end = async () => {}
        if (sessions) sessions[id] = { db, resolve: end, reject: end } as unknown as Session
        return id
      }

      /** Takes a transaction out of the list, so that nothing else is done in it, and to its end. */
      const take = async (given?: Promise<number | string> | number | string) => {
        const id = String((await given) ?? '')
        const taken = open.get(id)
        open.delete(id)
        if (adapter.sessions) Reflect.deleteProperty(adapter.sessions, id)
        return taken
      }

      adapter.commitTransaction = async (id) => {
        const taken = await take(id)
        if (!taken) return
        const { client } = taken
        let isWhole = false
        try {
          hasMarks ||= await findMarks(client)
          const commit = await mark(taken, hasMarks)
          await sendCommit(adapter.pool as unknown as Pool, client, commit)
          isWhole = true
        } finally {
          client.release(!isWhole)
        }
      }

      adapter.rollbackTransaction = async (id) => {
        const taken = await take(id)
        if (!taken) return
        let isWhole = false
        try {
          await taken.client.query('rollback')
          isWhole = true
        } catch {
          // The connection is gone, and the transaction with it.
        } finally {
          taken.client.release(!isWhole)
        }
      }
      return adapter
    },
  }
}

async function begin(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect()
  try {
    await client.query('begin')
  } catch (error) {
    client.release(true)
    throw error
  }
  return client
}

/** While a database is migrated for the first time there is no such table yet. */
async function findMarks(client: PoolClient): Promise<boolean> {
  const { rows } = await untilCommit(
    client.query<{ found: boolean }>(`select to_regclass('commit_marks') is not null as found`),
  )
  return rows[0]?.found === true
}

/** Leaves the mark of a transaction that wrote something; one that only read needs none. */
async function mark({ client, mark }: Open, hasMarks: boolean): Promise<Commit | null> {
  const { rows } = await untilCommit(
    hasMarks
      ? client.query<{ transaction: string }>(
          `insert into commit_marks (id) select $1::uuid where pg_current_xact_id_if_assigned() is not null
           returning pg_current_xact_id()::text as transaction`,
          [mark],
        )
      : client.query<{ transaction: string | null }>(
          'select pg_current_xact_id_if_assigned()::text as transaction',
        ),
  )
  const transaction = rows[0]?.transaction
  return transaction ? { transaction, mark: hasMarks ? mark : null } : null
}

/** Whatever fails before COMMIT is sent, nothing is stored. */
async function untilCommit<T>(statement: Promise<T>): Promise<T> {
  try {
    return await statement
  } catch (error) {
    throw findDatabaseFault(error) ?? new NotStored(error)
  }
}

async function sendCommit(pool: Pool, client: PoolClient, commit: Commit | null): Promise<void> {
  let command: string
  try {
    ;({ command } = await client.query('commit'))
  } catch (error) {
    if (!commit) return
    // PostgreSQL itself said no: with a code that is not about the connection, nothing is stored.
    const { code } = error as { code?: unknown }
    if (typeof code === 'string' && /^(?!08|57P)[0-9A-Z]{5}$/.test(code)) {
      throw findDatabaseFault(error) ?? new NotStored(error)
    }
    const { first, settled } = settleCommit(pool, commit)
    const outcome = await first
    if (outcome === 'stored') return
    throw outcome === 'notStored' ? new NotStored(error) : new OutcomeUnknown(error, settled)
  }
  // An error within the transaction that somebody caught: PostgreSQL answers COMMIT with ROLLBACK.
  if (command !== 'COMMIT') throw new NotStored(new Error(`COMMIT was answered with ${command}.`))
}
