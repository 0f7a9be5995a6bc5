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
import { StartProblem } from '../start/StartProblem.mjs'

export type Installation = { serverURL: string; close: () => Promise<void> }

/**
 * Opens the database of this installation for one command, and sets the environment the
 * configuration reads. Where DATABASE_URL names a database, that one. Else the embedded one: through
 * the Forme that runs on the data folder, if one does; otherwise it is started, brought to this
 * Forme's schema, and stopped by `close`. A Forme that was never started has nothing to open, which
 * is refused.
 */
export async function openInstallation(root: string): Promise<Installation> {
  const options = parseStartOptions([], process.env, root)
  const { dataFolder, externalDatabaseURL, serverURL } = options
  if (externalDatabaseURL) {
    const secret =
      process.env['PAYLOAD_SECRET'] ||
      readJSONFile(path.join(dataFolder, 'secrets.json'))?.['payloadSecret']
    if (typeof secret !== 'string') throw new StartProblem('PAYLOAD_SECRET is not set.')
    setEnvironment({ dataFolder, databaseURL: externalDatabaseURL, secret, serverURL })
    return { serverURL, close: async () => {} }
  }
  if (!existsSync(path.join(dataFolder, 'secrets.json'))) {
    throw new StartProblem(
      `There is no Forme in ${dataFolder} yet; npm start makes one, and an account to import with.`,
    )
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
    const secret = process.env['PAYLOAD_SECRET'] || secrets.payloadSecret
    setEnvironment({ dataFolder, databaseURL, secret, serverURL: running })
    return { serverURL: running, close: async () => {} }
  }
  try {
    const user = findDatabaseUser()
    const { databaseURL, server } = await openEmbedded({ dataFolder, secrets, user })
    const close = async () => {
      await server.stop()
      lock.release()
    }
    const secret = process.env['PAYLOAD_SECRET'] || secrets.payloadSecret
    setEnvironment({ dataFolder, databaseURL, secret, serverURL })
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
    return { serverURL, close }
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
