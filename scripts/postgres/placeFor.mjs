import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'

/** @import { Binaries } from './findBinaries.mjs' */
/** @import { DatabaseUser } from './findDatabaseUser.mjs' */

/** Where a system keeps the state of its services (Filesystem Hierarchy Standard 3.0, 5.8). */
const STATE = '/var/lib/forme'

/**
 * Root's own folders are often closed to everybody else, `/root` nearly always. When the user that
 * runs the database cannot reach its programs, they are copied to a place it can reach; when it
 * cannot reach the data folder, the database lies beside them and `.data/postgres` is a link to it.
 *
 * @param {{ binaries: Binaries, user: DatabaseUser, folder: string }} wanted
 *   `folder` is where the database should lie
 * @returns {Binaries} the programs to use
 */
export function placeFor({ binaries, user, folder }) {
  if (!existsSync(folder) && !canEnter(user, path.dirname(folder))) {
    const id = createHash('sha256').update(folder).digest('hex').slice(0, 12)
    const place = path.join(STATE, id, 'postgres')
    makePassable(path.dirname(place))
    if (existsSync(place)) {
      // Left by an earlier clone in the same place: kept, under another name, never reused.
      renameSync(place, `${place}.${Date.now()}`)
    }
    mkdirSync(place, { mode: 0o700 })
    chownSync(place, user.uid, user.gid)
    symlinkSync(place, folder)
  }
  if (canRun(user, binaries.postgres)) return binaries
  const copy = path.join(STATE, `postgresql-${binaries.version}`)
  if (!existsSync(copy)) copyPrograms(binaries.folder, copy)
  return {
    ...binaries,
    folder: copy,
    initdb: path.join(copy, 'bin', path.basename(binaries.initdb)),
    postgres: path.join(copy, 'bin', path.basename(binaries.postgres)),
  }
}

/**
 * Makes a folder under `STATE` that everybody may pass through and nobody else may list, whatever
 * the umask says.
 *
 * @param {string} folder
 */
function makePassable(folder) {
  mkdirSync(folder, { recursive: true })
  chmodSync(STATE, 0o711)
  chmodSync(folder, 0o711)
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyPrograms(from, to) {
  const draft = `${to}.${process.pid}`
  makePassable(STATE)
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  const opened = spawnSync('chmod', ['-R', 'a+rX', draft], { encoding: 'utf8' })
  if (opened.status !== 0) throw new Error(`chmod ${draft}: ${opened.stderr}`)
  renameSync(draft, to)
  rmSync(draft, { recursive: true, force: true })
}

/**
 * @param {DatabaseUser} user
 * @param {string} folder
 */
function canEnter(user, folder) {
  return canDo(user, '/bin/sh', ['-c', 'test -x "$1"', 'sh', folder])
}

/**
 * @param {DatabaseUser} user
 * @param {string} program
 */
function canRun(user, program) {
  return canDo(user, program, ['--version'])
}

/**
 * @param {DatabaseUser} user
 * @param {string} program
 * @param {string[]} words
 */
function canDo({ uid, gid }, program, words) {
  return spawnSync(program, words, { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
}
