import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connect } from '../scripts/postgres/connect.mjs'
import { formatDatabaseURL } from '../scripts/postgres/formatDatabaseURL.mjs'

/**
 * Makes a database of one's own: migrated, empty, and shared with nobody, so that test files run
 * beside each other. Only in `*.int.test.ts`, where tests/database.ts has a server running.
 *
 * @example
 * const { databaseURL, drop } = await createTestDatabase()
 */
export async function createTestDatabase(): Promise<{
  databaseURL: string
  drop: () => Promise<void>
}> {
  const { adminURL, port, password, template } = inject('testCluster')
  const name = `test_${randomBytes(6).toString('hex')}`
  await run(adminURL, `CREATE DATABASE ${name} OWNER forme TEMPLATE ${template} STRATEGY FILE_COPY`)
  return {
    databaseURL: formatDatabaseURL({ port, user: 'forme', password, database: name }),
    drop: () => run(adminURL, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = await connect(url)
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
