import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { connect } from '../postgres/connect.mjs'
import { runScript } from './runChild.mjs'
import { StartProblem } from './StartProblem.mjs'

/** @import { Client } from 'pg' */
/** @import { WatchChild } from './runChild.mjs' */

/**
 * Brings the database to this Forme's schema. Looking costs a few milliseconds; only where
 * migrations are pending is Payload loaded to run them, and afterwards it is looked again.
 *
 * @param {{
 *   root: string,
 *   databaseURL: string,
 *   env: NodeJS.ProcessEnv,
 *   logFolder: string,
 *   watch: WatchChild,
 * }} wanted
 * @returns {Promise<string>} what was done
 */
export async function migrateDatabase({ root, databaseURL, env, logFolder, watch }) {
  const before = await look(root, databaseURL)
  refuseForeignSchema(before)
  if (before.kind !== 'pending') return 'up to date'
  await runScript({
    root,
    name: 'migrate',
    env,
    logFile: path.join(logFolder, 'migrate.log'),
    watch,
    failure: 'The database could not be migrated; the migration that failed was taken back.',
  })
  const after = await look(root, databaseURL)
  if (after.kind !== 'current') {
    throw new StartProblem('The database could not be migrated: migrations are still pending.')
  }
  return `${before.names.length} applied`
}

/**
 * @param {string} root
 * @param {string} databaseURL
 */
async function look(root, databaseURL) {
  const client = await connect(databaseURL)
  try {
    return await readMigrationState(client, root)
  } finally {
    await client.end()
  }
}

/**
 * @typedef {{ kind: 'current' }
 *   | { kind: 'pending', names: string[] }
 *   | { kind: 'newer', names: string[] }
 *   | { kind: 'remade' }
 *   | { kind: 'pushed' }} MigrationState
 */

/**
 * How the migrations this Forme brings stand to those a database has been through.
 *
 * @param {Client} client
 * @param {string} root
 * @returns {Promise<MigrationState>}
 */
export async function readMigrationState(client, root) {
  const known = listMigrations(root)
  const { rows: tables } = await client.query(
    `SELECT obj_description(oid, 'pg_class') AS mark FROM pg_class
     WHERE oid = to_regclass('payload_migrations')`,
  )
  if (!tables[0]) return decideMigration(known, [], 'same')
  const { rows: applied } = await client.query(
    'SELECT name, batch::int AS batch FROM payload_migrations ORDER BY name',
  )
  const { mark } = tables[0]
  return decideMigration(known, applied, !mark || mark === markOf(root) ? 'same' : 'other')
}

/**
 * Compares the migrations this Forme knows with those a database has been through. A database that
 * has seen one we do not know was migrated by a newer Forme: an older one must not touch it, for it
 * would write into tables it does not understand. Until the first release the first migration is
 * written anew with every change of the schema, and a database made by an earlier one has its name
 * but not its columns. A row of batch -1 is left by Payload's development push, which Forme never
 * uses; migrating over it asks questions and loses data.
 *
 * @param {string[]} known in order
 * @param {{ name: string, batch: number }[]} applied
 * @param {'same' | 'other'} first whether the first migration of both is one and the same
 * @returns {MigrationState}
 */
export function decideMigration(known, applied, first) {
  if (applied.some(({ batch }) => batch === -1)) return { kind: 'pushed' }
  const unknown = applied.filter(({ name }) => !known.includes(name))
  if (unknown.length > 0) return { kind: 'newer', names: unknown.map(({ name }) => name) }
  if (first === 'other') return { kind: 'remade' }
  const pending = known.filter((name) => !applied.some((row) => row.name === name))
  return pending.length === 0 ? { kind: 'current' } : { kind: 'pending', names: pending }
}

/**
 * Refuses a database this Forme must not migrate.
 *
 * @param {MigrationState} state
 */
export function refuseForeignSchema(state) {
  if (state.kind === 'newer') {
    throw new StartProblem(
      `The database was migrated by a newer Forme (${state.names.join(', ')}); nothing was changed. Start that version again, or restore a copy from before.`,
    )
  }
  if (state.kind === 'remade') {
    throw new StartProblem(
      'This database was made by an unreleased Forme, and its tables are not those of this one; nothing was changed. Start with another data folder or database, or go back to the state of Forme that made it.',
    )
  }
  if (state.kind === 'pushed') {
    throw new StartProblem(
      'The tables of this database were made by Payload in development mode and not by migrations; nothing was changed. Use another database.',
    )
  }
}

/**
 * Notes at the table of migrations which first migration made the database.
 *
 * @param {Client} client
 * @param {string} root
 */
export async function markFirstMigration(client, root) {
  await client.query(`COMMENT ON TABLE payload_migrations IS '${markOf(root)}'`)
}

/**
 * The names of the migrations this Forme brings, in the order they run.
 *
 * @param {string} root
 */
export function listMigrations(root) {
  return readdirSync(path.join(root, 'src/migrations'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => path.parse(name).name)
    .sort()
}

/**
 * The mark of the first migration this Forme brings, as `markFirstMigration` notes it.
 *
 * @param {string} root
 */
export function markOf(root) {
  const [first = ''] = listMigrations(root)
  const snapshot = readFileSync(path.join(root, 'src/migrations', `${first}.json`), 'utf8')
  const digest = createHash('sha256')
    .update(JSON.stringify(JSON.parse(snapshot)))
    .digest('hex')
  return `first migration ${digest}`
}
