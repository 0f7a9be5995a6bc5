import { spawn } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs'
import { StartProblem } from '../start/StartProblem.mjs'
import { findFreePort } from './findFreePort.mjs'
import { guardServer } from './guardServer.mjs'
import { readPostmaster } from './readPostmaster.mjs'
import { stopServer } from './stopServer.mjs'

/** @import { Binaries } from './findBinaries.mjs' */
/** @import { DatabaseUser } from './findDatabaseUser.mjs' */

/**
 * @typedef {{
 *   port: number,
 *   pid: number,
 *   stop: () => Promise<void>,
 *   ended: Promise<void>,
 * }} Server `ended` resolves when the server's process is gone, for whatever reason
 */

/** Recovery after a power cut may take its time; it is never cut short by less than this. */
const PATIENCE = 300_000

/**
 * Starts PostgreSQL on a cluster and comes back when it accepts connections, on this machine only.
 * The server is its own process group: Ctrl-C at the terminal reaches Forme, which finishes its
 * requests and then stops the database, and not the database first.
 *
 * @param {{
 *   binaries: Binaries,
 *   user: DatabaseUser | null,
 *   folder: string,
 *   logFile: string,
 *   preferredPort?: number,
 *   settings?: Record<string, string>,
 *   discard?: string,
 * }} wanted `discard`: a folder to remove should this process die without stopping the server
 * @returns {Promise<Server>}
 */
export async function startServer(wanted) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort(attempt === 1 ? wanted.preferredPort : 0)
    const { child, ended } = launch(wanted, port)
    if (await isReady(wanted.folder, child.pid ?? 0, ended)) {
      const pid = child.pid ?? 0
      const dismissGuard = guardServer(pid, wanted.discard ?? '')
      const stop = async () => {
        await stopServer(pid)
        dismissGuard()
      }
      return { port, pid, stop, ended }
    }
    if (child.pid && child.exitCode === null) await stopServer(child.pid)
    const said = readFileSync(wanted.logFile, 'utf8')
    const lostThePort = said.includes('could not bind') && attempt < 4
    if (!lostThePort) throw describeFailure(said, wanted)
  }
}

/**
 * @param {Parameters<typeof startServer>[0]} wanted
 * @param {number} port
 */
function launch({ binaries, user, folder, logFile, settings }, port) {
  const log = openSync(logFile, 'a', 0o600)
  ftruncateSync(log)
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    logging_collector: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    lc_messages: 'C',
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', folder, '-p', String(port), ...flags], {
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log, log],
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  })
  closeSync(log)
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  child.unref()
  return { child, ended }
}

/**
 * @param {string} folder
 * @param {number} pid
 * @param {Promise<void>} ended
 * @returns {Promise<boolean>}
 */
async function isReady(folder, pid, ended) {
  let over = pid === 0
  void ended.then(() => (over = true))
  const end = Date.now() + PATIENCE
  while (!over && Date.now() < end) {
    const found = readPostmaster(folder)
    if (found?.pid === pid && found.status === 'ready') return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}

/**
 * @param {string} said the server's log
 * @param {{ folder: string, logFile: string }} where
 */
function describeFailure(said, { folder, logFile }) {
  const reasons = said.split('\n').filter((line) => /FATAL|PANIC|HINT|DETAIL/.test(line))
  const detail = reasons.slice(-6).join('\n') || said.slice(-1000)
  if (said.includes('No space left on device')) {
    return new StartProblem(`The disk is full: the database in ${folder} cannot start.`, detail)
  }
  if (said.includes('Read-only file system')) {
    return new StartProblem(
      `The disk is read-only: the database in ${folder} cannot start.`,
      detail,
    )
  }
  return new StartProblem(
    `The database in ${folder} cannot start; nothing in it was changed. Its own words are in ${logFile}.`,
    detail,
  )
}
