import { existsSync } from 'node:fs'
import path from 'node:path'
import { findDatabaseUser } from '../postgres/findDatabaseUser.mjs'
import { formatDatabaseURL } from '../postgres/formatDatabaseURL.mjs'
import { openEmbedded } from '../postgres/openEmbedded.mjs'
import { holdLock } from '../start/holdLock.mjs'
import { migrateDatabase } from '../start/migrateDatabase.mjs'
import { openSecrets } from '../start/openSecrets.mjs'
import { parseStartOptions } from '../start/parseStartOptions.mjs'
import { readJSONFile } from '../start/jsonFile.mjs'
import { readEnvFile } from '../readEnvFile.mjs'
import { refuseHalfRestored } from '../restore/halfRestored.mjs'
import { StartProblem } from '../start/StartProblem.mjs'

export type Installation = {
  databaseURL: string
  dataFolder: string
  serverURL: string
  close: () => Promise<void>
}

/**
 * Opens the database of this installation for one command, and sets the environment the
 * configuration reads. Where DATABASE_URL names a database, that one. Else the embedded one: through
 * the Forme that runs on the data folder, if one does; otherwise it is started, brought to this
 * Forme's schema, and stopped by `close`. A Forme that was never started has nothing to open, which
 * is refused, as is one whose restore was interrupted.
 *
 * @param asItIs leaves the schema of a database that nobody has open as it is
 */
export async function openInstallation(
  root: string,
  { asItIs = false }: { asItIs?: boolean } = {},
): Promise<Installation> {
  readEnvFile(root)
  const options = parseStartOptions([], process.env, root)
  const { dataFolder, externalDatabaseURL, serverURL } = options
  refuseHalfRestored(dataFolder)
  if (externalDatabaseURL) {
    const secret =
      options.payloadSecret ??
      readJSONFile(path.join(dataFolder, 'secrets.json'))?.['payloadSecret']
    if (typeof secret !== 'string') throw new StartProblem('PAYLOAD_SECRET is not set.')
    setEnvironment({ dataFolder, databaseURL: externalDatabaseURL, secret, serverURL })
    return { databaseURL: externalDatabaseURL, dataFolder, serverURL, close: async () => {} }
  }
  if (!existsSync(path.join(dataFolder, 'secrets.json'))) {
    throw new StartProblem(`There is no Forme in ${dataFolder} yet; npm start makes one.`)
  }
  const secrets = openSecrets(dataFolder)
  const lock = holdLock(path.join(dataFolder, 'lock'), serverURL)
  if ('holder' in lock) {
    const databaseURL = formatDatabaseURL({
      port: Number(readJSONFile(path.join(dataFolder, 'database.json'))?.['port']),
      user: 'forme',
      password: secrets.databasePassword,
      database: 'forme',
    })
    const running = lock.holder.note
    const secret = options.payloadSecret ?? secrets.payloadSecret
    setEnvironment({ dataFolder, databaseURL, secret, serverURL: running })
    return { databaseURL, dataFolder, serverURL: running, close: async () => {} }
  }
  try {
    const user = findDatabaseUser()
    const { databaseURL, server } = await openEmbedded({ dataFolder, secrets, user })
    const close = async () => {
      await server.stop()
      lock.release()
    }
    const secret = options.payloadSecret ?? secrets.payloadSecret
    setEnvironment({ dataFolder, databaseURL, secret, serverURL })
    if (asItIs) return { databaseURL, dataFolder, serverURL, close }
    try {
      await migrateDatabase({
        root,
        databaseURL,
        env: process.env,
        logFolder: path.join(dataFolder, 'log'),
        watch: () => {},
      })
    } catch (error) {
      await close()
      throw error
    }
    return { databaseURL, dataFolder, serverURL, close }
  } catch (error) {
    lock.release()
    throw error
  }
}

function setEnvironment(settings: {
  dataFolder: string
  databaseURL: string
  secret: string
  serverURL: string
}): void {
  Object.assign(process.env, {
    NODE_ENV: process.env['NODE_ENV'] || 'production',
    DATABASE_URL: settings.databaseURL,
    PAYLOAD_SECRET: settings.secret,
    SERVER_URL: settings.serverURL,
    FORME_DATA: settings.dataFolder,
    DISABLE_PAYLOAD_HMR: 'true',
  })
}
