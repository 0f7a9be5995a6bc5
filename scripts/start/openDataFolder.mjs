import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { StartProblem, describeFileError } from './StartProblem.mjs'

/** Below this much free space neither PostgreSQL nor a build can be relied on. */
const LEAST_FREE_MB = 100

/**
 * Makes the data folder, or opens the one that is there, for its owner only. Started as root, the
 * database runs as another user (PostgreSQL refuses root) and must be able to pass through: that
 * user's group may enter the folder, and still not list it.
 *
 * @param {string} folder absolute
 * @param {{ gid: number } | null} databaseUser
 */
export function openDataFolder(folder, databaseUser) {
  try {
    makeFolder(folder, 0o700)
    const { uid } = statSync(folder)
    const self = process.getuid?.() ?? uid
    if (self !== 0 && uid !== self) {
      throw new StartProblem(
        `The data folder ${folder} belongs to another user (number ${uid}); start Forme as that user, or give the folder to this one.`,
      )
    }
    if (databaseUser) chownSync(folder, self, databaseUser.gid)
    chmodSync(folder, databaseUser ? 0o710 : 0o700)
    mkdirSync(path.join(folder, 'log'), { recursive: true, mode: 0o700 })
    const probe = path.join(folder, `.probe.${process.pid}`)
    writeFileSync(probe, Buffer.alloc(4096))
    rmSync(probe)
  } catch (error) {
    throw describeFileError(error, `the data folder ${folder}`)
  }
  const { bavail, bsize } = statfsSync(folder)
  const freeMB = Math.floor((bavail * bsize) / 1_000_000)
  if (freeMB < LEAST_FREE_MB) {
    throw new StartProblem(
      `The disk that holds ${folder} has ${freeMB} MB left, and Forme needs ${LEAST_FREE_MB} MB to work safely; make room and start again.`,
    )
  }
}

/**
 * Makes a folder and those above it. Not with Node's `recursive`, which tries for ever where the
 * folder above exists and yet takes no folder, as in /proc.
 *
 * @param {string} folder
 * @param {number} mode
 */
function makeFolder(folder, mode) {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'EEXIST' })
    return
  }
  if (!existsSync(path.dirname(folder))) makeFolder(path.dirname(folder), 0o777)
  mkdirSync(folder, { mode })
}
