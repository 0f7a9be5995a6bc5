import type { Payload } from 'payload'
import type { PoolClient } from 'pg'

/**
 * How a statement goes wrong: the database refuses it; the connection is gone before it is sent; or
 * it is gone before the answer comes back, so that nobody knows whether it was done.
 */
export type Fault = 'refused' | 'lost' | 'unanswered'

/** Something else that happens before the statement is sent, after which it is sent as it is. */
export type Incident = () => Promise<void>

type Query = (...given: unknown[]) => Promise<unknown>

/**
 * Does work while the `place`-th statement of its transaction goes wrong, counted from 1 with BEGIN,
 * or that is COMMIT.
 * Statements outside transactions are not counted. Answers how many were made, and the last one.
 */
export async function failStatement(
  payload: Payload,
  { fault, place }: { fault: Fault | Incident; place: number | 'commit' },
  work: () => Promise<unknown>,
): Promise<{ count: number; last: string }> {
  const { pool } = payload.db as unknown as { pool: { connect: () => Promise<PoolClient> } }
  const connect = pool.connect.bind(pool)
  let count = 0
  let last = ''
  pool.connect = async () => {
    const client = await connect()
    const query = client.query.bind(client) as unknown as Query
    const spoil = async (...given: unknown[]) => {
      count += 1
      last = textOf(given[0])
      if (place === 'commit' ? last !== 'commit' : count !== place) return query(...given)
      if (typeof fault === 'function') {
        await fault()
        return query(...given)
      }
      if (fault === 'refused') return query('select no_such_function()')
      if (fault === 'unanswered') await query(...given)
      cutOff(client)
      return query('select 1')
    }
    return new Proxy(client, {
      get: (target, name) => {
        if (name === 'query') return spoil
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  }
  try {
    await work()
  } finally {
    pool.connect = connect
  }
  return { count, last }
}

function cutOff(client: PoolClient): void {
  const { connection } = client as unknown as { connection: { stream: { destroy: () => void } } }
  connection.stream.destroy()
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  return String((statement as { text?: unknown }).text ?? '')
}
