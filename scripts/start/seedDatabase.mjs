import path from 'node:path'
import { connect } from '../postgres/connect.mjs'
import { nameStaffFile } from './nameStaffFile.mjs'
import { readJSONFile } from './readJSONFile.mjs'
import { runScript } from './runScript.mjs'
import { writeJSONFile } from './writeJSONFile.mjs'

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
