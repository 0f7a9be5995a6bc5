import path from 'node:path'
import { connect } from '../postgres/connect.mjs'
import { readJSONFile, writeJSONFile } from './jsonFile.mjs'
import { runScript } from './runChild.mjs'

/** @import { WatchChild } from './runChild.mjs' */

/**
 * Loads the sample magazine where the database is empty: no people and no issues. A note beside the
 * data says that loading has begun, so that an interrupted sample is recognised at the next start
 * (see discardHalfSample) instead of being taken for somebody's work.
 *
 * @param {{
 *   root: string,
 *   databaseURL: string,
 *   databaseName: string,
 *   dataFolder: string,
 *   env: NodeJS.ProcessEnv,
 *   watch: WatchChild,
 * }} wanted
 * @returns {Promise<string>} what was done
 */
export async function seedDatabase({ root, databaseURL, databaseName, dataFolder, env, watch }) {
  if (!(await isEmpty(databaseURL))) return 'not needed, the magazine has content'
  const note = path.join(dataFolder, 'sample.json')
  writeJSONFile(note, { ...readJSONFile(note), [databaseName]: 'loading' })
  await runScript({
    root,
    name: 'seed',
    env: { ...env, FORME_STAFF_FILE: path.join(dataFolder, nameStaffFile(databaseName)) },
    logFile: path.join(dataFolder, 'log', 'seed.log'),
    watch,
    failure: 'The sample magazine could not be loaded (npm start -- --empty does without it).',
  })
  writeJSONFile(note, { ...readJSONFile(note), [databaseName]: 'loaded' })
  return 'loaded'
}

/** @param {string} databaseURL */
async function isEmpty(databaseURL) {
  const client = await connect(databaseURL)
  try {
    const { rows } = await client.query(
      'SELECT EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM issues) AS used',
    )
    return !rows[0]?.used
  } finally {
    await client.end()
  }
}

/**
 * Where the passwords of the sample's staff stand, in the data folder: one file for each database
 * that got the sample, so that trying another database never writes over the only copy of the
 * passwords of the first.
 *
 * @param {string} databaseName `embedded`, or host and name of the operator's own
 * @returns {string} such as `staff.json` or `staff.localhost_5432_forme.json`
 */
export function nameStaffFile(databaseName) {
  if (databaseName === 'embedded') return 'staff.json'
  return `staff.${databaseName.replace(/[^\w.-]+/g, '_')}.json`
}
