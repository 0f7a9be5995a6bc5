import { realpathSync } from 'node:fs'
import path from 'node:path'
import { connect } from '../postgres/connect.mjs'
import { createDatabase } from '../postgres/createDatabase.mjs'
import { openEmbedded } from '../postgres/openEmbedded.mjs'
import { StartProblem, errorCode } from './StartProblem.mjs'
import { readJSONFile, writeJSONFile } from './jsonFile.mjs'

/** @import { DatabaseUser } from '../postgres/findDatabaseUser.mjs' */
/** @import { Teardown } from './runStart.mjs' */
/** @import { Secrets } from './openSecrets.mjs' */
/** @import { StartOptions } from './parseStartOptions.mjs' */

/**
 * Opens the database this start is to use: the operator's where DATABASE_URL names one, else the
 * embedded one, which is then stopped at the end.
 *
 * @param {{
 *   options: StartOptions,
 *   secrets: Secrets,
 *   user: DatabaseUser | null,
 *   teardown: Teardown,
 *   onDatabaseEnd: () => void,
 * }} wanted
 * @returns {Promise<{ databaseURL: string, databaseName: string, place: string, outcome: string }>}
 *   `databaseName` tells databases apart without giving a password away
 */
export async function openDatabase({ options, secrets, user, teardown, onDatabaseEnd }) {
  const { dataFolder, externalDatabaseURL } = options
  if (externalDatabaseURL) {
    const databaseName = await openExternal(externalDatabaseURL)
    await discardHalfSample({ dataFolder, databaseName, embedded: null })
    return {
      databaseURL: externalDatabaseURL,
      databaseName,
      place: `${databaseName} (DATABASE_URL)`,
      outcome: `${databaseName} answers`,
    }
  }
  const { server, databaseURL, adminURL, recovered } = await openEmbedded({
    dataFolder,
    secrets,
    user,
  })
  let isStopped = false
  teardown.add(async () => {
    isStopped = true
    await server.stop()
  })
  void server.ended.then(() => {
    if (!isStopped) onDatabaseEnd()
  })
  const databaseName = 'embedded'
  const embedded = { adminURL, password: secrets.databasePassword }
  await discardHalfSample({ dataFolder, databaseName, embedded })
  return {
    databaseURL,
    databaseName,
    place: `PostgreSQL on 127.0.0.1, port ${server.port}, in ${realpathSync(path.join(dataFolder, 'postgres'))}`,
    outcome: `PostgreSQL on port ${server.port}${recovered ? ', recovered from a sudden end' : ''}`,
  }
}

/** What the refusals of a database server mean. */
const MEANINGS = new Map([
  ['ECONNREFUSED', 'nobody listens there'],
  ['ENOTFOUND', 'the host is unknown'],
  ['EAI_AGAIN', 'the host is unknown'],
  ['ETIMEDOUT', 'it does not answer'],
  ['3D000', 'it has no such database'],
  ['28P01', 'it refuses user and password'],
  ['28000', 'it refuses the user'],
  ['57P03', 'it is not ready yet'],
])

/**
 * Makes sure the operator's own database answers, before anything depends on it.
 *
 * @param {string} url
 * @returns {Promise<string>} where it is, without user and password
 */
export async function openExternal(url) {
  const where = describePlace(url)
  try {
    const client = await connect(url)
    await client.end()
  } catch (error) {
    const reason =
      MEANINGS.get(errorCode(error)) ?? String(error instanceof Error ? error.message : error)
    throw new StartProblem(`The database of DATABASE_URL (${where}) cannot be used: ${reason}.`)
  }
  return where
}

/** @param {string} url */
function describePlace(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new StartProblem(
      'DATABASE_URL is not the address of a PostgreSQL database; it should read postgresql://user:password@host:5432/name.',
    )
  }
  return `${parsed.host}${parsed.pathname}`
}

/**
 * Clears away a sample whose loading was interrupted. The database was empty when the loading began,
 * and Forme has not been open since, so nothing of anybody's is in it. Forme's own database is made
 * anew; one that belongs to the operator is left to the operator.
 *
 * @param {{
 *   dataFolder: string,
 *   databaseName: string,
 *   embedded: { adminURL: string, password: string } | null,
 * }} wanted
 */
export async function discardHalfSample({ dataFolder, databaseName, embedded }) {
  const file = path.join(dataFolder, 'sample.json')
  const notes = readJSONFile(file)
  if (notes?.[databaseName] !== 'loading') return
  if (!embedded) {
    throw new StartProblem(
      `Loading the sample into ${databaseName} was interrupted; empty that database, or take its line out of ${file} to keep what is there.`,
    )
  }
  const client = await connect(embedded.adminURL)
  try {
    await client.query('DROP DATABASE IF EXISTS forme WITH (FORCE)')
  } finally {
    await client.end()
  }
  await createDatabase({ adminURL: embedded.adminURL, name: 'forme', password: embedded.password })
  const { [databaseName]: _, ...others } = notes
  writeJSONFile(file, others)
}
