/**
 * Brings the database of DATABASE_URL to this Forme's schema, one migrator at a time: PostgreSQL's
 * advisory lock is held on a connection of its own, so it is given back even when this process is
 * killed. `npm start` runs this script, and a container before the app starts. A word after the
 * command is the name of the last migration that is to run; `npm run restore` needs the schema a
 * backup was written with.
 *
 * The first migration makes the tables of an empty database without Payload; it loads for later ones
 * only. Everything is imported while running, and `lexical` before Payload: on Node 20 a script that
 * loads Payload's editor otherwise may end silently, with status 0, before it has done anything. The
 * last line written is the sign that it has.
 */
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import type { Migration } from 'payload'

/** The number of the advisory lock: the bytes of `forme`. */
const LOCK = '439956434277'

const { default: path } = await import('node:path')
const { readEnv } = await import('../src/lib/env')
const { connect } = await import('./postgres/connect.mjs')
const { markFirstMigration, readMigrationState, refuseForeignSchema } =
  await import('./start/migrateDatabase.mjs')

const last = process.argv[2]
const isWanted = ({ name }: { name: string }) => last === undefined || name <= last
const root = path.resolve(import.meta.dirname, '..')
const client = await connect(readEnv().databaseURL)
await client.query('SELECT pg_advisory_lock($1)', [LOCK])
const state = await readMigrationState(client, root)
refuseForeignSchema(state)
const { migrations } = await import('../src/migrations')
const [first] = migrations
if (first && state.kind === 'pending' && state.names.includes(first.name)) await makeSchema(first)
if ((await readMigrationState(client, root)).kind === 'pending') {
  await import('lexical')
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  // Payload types a migration's arguments for every database, the adapter for PostgreSQL.
  await payload.db.migrate({
    migrations: migrations.filter(isWanted) as unknown as Migration[],
  })
}
if (state.kind === 'pending') await markFirstMigration(client, root)
const after = await readMigrationState(client, root)
const isDone =
  after.kind === 'current' ||
  (after.kind === 'pending' && !after.names.some((name) => isWanted({ name })))
if (!isDone) {
  throw new Error(`After migrating the database is not current: ${JSON.stringify(after)}`)
}
await client.end()
console.log(
  JSON.stringify({ done: 'migrate', applied: state.kind === 'pending' ? state.names : [] }),
)
process.exit(0)

/**
 * Makes the tables of an empty database, all or none. The first migration is SQL alone, and Payload,
 * which runs all others, takes longer to load than the tables take to be made.
 */
async function makeSchema({ name, up }: (typeof migrations)[number]): Promise<void> {
  const { drizzle } = await import('@payloadcms/db-postgres/drizzle/node-postgres')
  await client.query('BEGIN')
  await up({ db: drizzle({ client }) } as unknown as MigrateUpArgs)
  await client.query('INSERT INTO payload_migrations (name, batch) VALUES ($1, 1)', [name])
  await client.query('COMMIT')
}
