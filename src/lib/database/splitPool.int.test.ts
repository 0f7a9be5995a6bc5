import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../tests/createTestDatabase'
import { splitPool } from './splitPool'

/** As Payload saves: a transaction, and while it is open a question outside it. */
async function save(pool: pg.Pool): Promise<void> {
  const transaction = await pool.connect()
  try {
    await transaction.query('BEGIN')
    await pool.query('SELECT 1')
    await transaction.query('COMMIT')
  } finally {
    transaction.release()
  }
}

describe('the split pool', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  const saveAtOnce = async (Pool: typeof pg.Pool, count: number) => {
    const pool = new Pool({
      connectionString: database.databaseURL,
      max: 3,
      connectionTimeoutMillis: 1500,
    })
    const outcomes = await Promise.allSettled(Array.from({ length: count }, () => save(pool)))
    await pool.end()
    return outcomes.filter(({ status }) => status === 'fulfilled').length
  }

  it('answers many times more saves at once than it has connections', async () => {
    expect(await saveAtOnce(splitPool.Pool, 40)).toBe(40)
  })

  it('is what answers them: one pool alone starves itself', async () => {
    expect(await saveAtOnce(pg.Pool, 40)).toBeLessThan(40)
  })

  it('outlives a connection that is lost while a transaction has it', async () => {
    const pool = new splitPool.Pool({ connectionString: database.databaseURL, max: 3 })
    const transaction = await pool.connect()
    await transaction.query('BEGIN')
    const { rows } = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
    await expect(transaction.query('SELECT 1')).rejects.toThrow()
    transaction.release(true)
    await save(pool)
    await pool.end()
  })

  it('gets a lost connection back that nobody gives back, as where BEGIN fails', async () => {
    const pool = new splitPool.Pool({
      connectionString: database.databaseURL,
      max: 1,
      connectionTimeoutMillis: 5000,
    })
    for (let time = 0; time < 3; time += 1) {
      const transaction = await pool.connect()
      const { rows } = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
      await expect(transaction.query('BEGIN')).rejects.toThrow()
    }
    await save(pool)
    await pool.end()
  })
})
