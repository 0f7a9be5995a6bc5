import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../scripts/postgres/connect.mjs'
import { createTestDatabase } from './createTestDatabase'
import { openTestPayload, type TestPayload } from './openTestPayload'

describe('the test database', () => {
  let forme: TestPayload
  beforeAll(async () => {
    forme = await openTestPayload()
  })
  afterAll(() => forme.close())

  it('is migrated and empty', async () => {
    const { totalDocs } = await forme.payload.count({ collection: 'users' })
    expect(totalDocs).toBe(0)
  })

  it('is shared with nobody', async () => {
    const other = await createTestDatabase()
    await forme.payload.create({
      collection: 'contributors',
      data: { family: 'Woolf', given: 'Virginia', name: 'Virginia Woolf' },
    })
    const client = await connect(other.databaseURL)
    const { rows } = await client.query('SELECT count(*)::int AS count FROM contributors')
    await client.end()
    await other.drop()
    expect(rows).toEqual([{ count: 0 }])
  })

  it('stores text as UTF-8 and does not depend on a locale of the system', async () => {
    const client = await connect(forme.databaseURL)
    const { rows } = await client.query(
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider,
              datlocale AS locale, lower('ÉČΩ') AS lower
       FROM pg_database WHERE datname = current_database()`,
    )
    await client.end()
    expect(rows).toEqual([{ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', lower: 'éčω' }])
  })

  it('belongs to a role that is no superuser', async () => {
    const client = await connect(forme.databaseURL)
    const { rows } = await client.query(
      'SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    )
    await client.end()
    expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }])
  })
})
