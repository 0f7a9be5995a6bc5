import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readJSONFile, writeJSONFile } from './jsonFile.mjs'
import { StartProblem } from './StartProblem.mjs'

/**
 * @typedef {{
 *   payloadSecret: string,
 *   databasePassword: string,
 *   superuserPassword: string,
 * }} Secrets
 */

/**
 * The secrets of this installation, made at the first start and kept in `.data/secrets.json`.
 * When the file is gone but the database it opens is still there, new secrets would only lock the
 * door for good; that is refused.
 *
 * @param {string} dataFolder
 * @returns {Secrets}
 */
export function openSecrets(dataFolder) {
  const file = path.join(dataFolder, 'secrets.json')
  const kept = readJSONFile(file)
  if (!kept && existsSync(path.join(dataFolder, 'postgres'))) {
    throw new StartProblem(
      `${path.join(dataFolder, 'postgres')} holds a database, but ${file} with its password is missing; put it back from a copy, or move ${dataFolder} away to begin anew.`,
    )
  }
  if (kept) return readSecrets(kept, file)
  const made = {
    payloadSecret: randomBytes(32).toString('hex'),
    databasePassword: randomBytes(24).toString('hex'),
    superuserPassword: randomBytes(24).toString('hex'),
  }
  writeJSONFile(file, made)
  return made
}

/**
 * @param {Record<string, unknown>} kept
 * @param {string} file
 * @returns {Secrets}
 */
function readSecrets(kept, file) {
  /** @param {string} name */
  const read = (name) => {
    const value = kept[name]
    if (typeof value === 'string' && value) return value
    throw new StartProblem(`${file} is damaged: it has no ${name}. Restore it from a copy.`)
  }
  return {
    payloadSecret: read('payloadSecret'),
    databasePassword: read('databasePassword'),
    superuserPassword: read('superuserPassword'),
  }
}
