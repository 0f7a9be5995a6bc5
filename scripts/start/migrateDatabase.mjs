import path from 'node:path'
import { connect } from '../postgres/connect.mjs'
import { decideMigration } from './decideMigration.mjs'
import { listMigrations } from './listMigrations.mjs'
import { readApplied } from './readApplied.mjs'
import { refuseForeignSchema } from './refuseForeignSchema.mjs'
import { runScript } from './runScript.mjs'
import { StartProblem } from './StartProblem.mjs'

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
    return decideMigration(listMigrations(root), await readApplied(client))
  } finally {
    await client.end()
  }
}
