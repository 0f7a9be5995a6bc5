import { existsSync, readFileSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { readJSONFile, writeJSONFile } from '../start/jsonFile.mjs'
import { StartProblem } from '../start/StartProblem.mjs'
import { createDatabase } from './createDatabase.mjs'
import { findBinaries } from './findBinaries.mjs'
import { formatDatabaseURL } from './formatDatabaseURL.mjs'
import { makeCluster } from './makeCluster.mjs'
import { placeFor } from './placeFor.mjs'
import { readPostmaster } from './readPostmaster.mjs'
import { startServer } from './startServer.mjs'
import { stopServer } from './stopServer.mjs'

/** @import { DatabaseUser } from './findDatabaseUser.mjs' */
/** @import { Secrets } from '../start/openSecrets.mjs' */
/** @import { Server } from './startServer.mjs' */

/**
 * Opens the database in the data folder, making it at the first start. A server that a killed Forme
 * left behind is stopped first: Forme holds the lock on the data folder by now, so nobody else has a
 * use for it, and a fresh one has the settings and the port that this Forme expects.
 *
 * @param {{
 *   dataFolder: string,
 *   secrets: Secrets,
 *   user: DatabaseUser | null,
 * }} wanted
 * @returns {Promise<{ server: Server, databaseURL: string, adminURL: string, recovered: boolean }>}
 *   `adminURL` is the superuser's, for making databases; Forme itself never uses it
 */
export async function openEmbedded({ dataFolder, secrets, user }) {
  const wanted = path.join(dataFolder, 'postgres')
  const found = findBinaries()
  const binaries = user ? placeFor({ binaries: found, user, folder: wanted }) : found
  const isNew = checkFolder(wanted, found.major)
  if (isNew) {
    await makeCluster({
      binaries,
      user,
      folder: wanted,
      superuserPassword: secrets.superuserPassword,
    })
  }
  const folder = realpathSync(wanted)
  const leftover = readPostmaster(folder)
  if (leftover) await stopServer(leftover.pid)
  else rmSync(path.join(folder, 'postmaster.pid'), { force: true })

  const portFile = path.join(dataFolder, 'database.json')
  const server = await startServer({
    binaries,
    user,
    folder,
    logFile: path.join(dataFolder, 'log', 'postgres.log'),
    preferredPort: Number(readJSONFile(portFile)?.['port']) || 0,
  })
  try {
    writeJSONFile(portFile, { port: server.port })
    const { port } = server
    const adminURL = formatDatabaseURL({
      port,
      user: 'postgres',
      password: secrets.superuserPassword,
      database: 'postgres',
    })
    await createDatabase({ adminURL, name: 'forme', password: secrets.databasePassword })
    const databaseURL = formatDatabaseURL({
      port,
      user: 'forme',
      password: secrets.databasePassword,
      database: 'forme',
    })
    return { server, databaseURL, adminURL, recovered: leftover !== null }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/**
 * @param {string} folder
 * @param {string} major
 * @returns {boolean} whether a cluster must be made
 */
function checkFolder(folder, major) {
  if (!existsSync(folder)) return true
  if (!statSync(folder).isDirectory()) {
    throw new StartProblem(`${folder} is a file; it should be the folder of the database.`)
  }
  const versionFile = path.join(folder, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    if (readdirSync(folder).length === 0) return true
    throw new StartProblem(
      `${folder} is not a PostgreSQL database; move it away, and Forme makes a new one.`,
    )
  }
  const version = readFileSync(versionFile, 'utf8').trim()
  if (version === major) return false
  throw new StartProblem(
    `The database in ${folder} was made by PostgreSQL ${version}, and this Forme brings PostgreSQL ${major}; nothing was changed. Start the Forme that made it, or move its content with pg_dump of version ${version}.`,
  )
}
