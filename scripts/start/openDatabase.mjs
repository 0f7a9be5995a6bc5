import { realpathSync } from 'node:fs'
import path from 'node:path'
import { openEmbedded } from '../postgres/openEmbedded.mjs'
import { discardHalfSample } from './discardHalfSample.mjs'
import { openExternal } from './openExternal.mjs'

/** @import { DatabaseUser } from '../postgres/findDatabaseUser.mjs' */
/** @import { Teardown } from './createTeardown.mjs' */
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
