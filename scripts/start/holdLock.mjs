import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { StartProblem, describeFileError, errorCode } from './StartProblem.mjs'
import { identifyProcess } from './identifyProcess.mjs'

/**
 * @typedef {{ pid: number, begun: string, note: string }} Holder
 * @typedef {{ release: () => void } | { holder: Holder }} LockOutcome
 */

/**
 * Takes a lock file, or says who holds it. The lock names the process behind it and the moment that
 * process began; a hard link puts it in place with its content or not at all. A lock whose process
 * is gone is moved aside, and what was moved is looked at once more, so that of two who find the
 * same dead lock only one goes on.
 *
 * @param {string} file
 * @param {string} note what others are told about the holder
 * @returns {LockOutcome}
 */
export function holdLock(file, note) {
  const mine = JSON.stringify({ pid: process.pid, begun: identifyProcess(process.pid), note })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, mine, { mode: 0o600 })
  try {
    for (;;) {
      if (placeWhole(draft, file)) {
        return {
          release: () => (readText(file) === mine ? rmSync(file, { force: true }) : undefined),
        }
      }
      const found = readText(file)
      if (found === null) continue
      const holder = readHolder(found)
      if (holder) return { holder }
      moveAside(file, found)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * @param {string} draft
 * @param {string} file
 * @returns {boolean} false when a lock is there already
 */
function placeWhole(draft, file) {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
  }
  try {
    copyFileSync(draft, file, constants.COPYFILE_EXCL) // a file system without hard links
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} text
 * @returns {Holder | null} null when nobody stands behind the lock
 */
function readHolder(text) {
  try {
    const { pid, begun, note } = JSON.parse(text) ?? {}
    if (typeof begun === 'string' && identifyProcess(Number(pid)) === begun) {
      return { pid: Number(pid), begun, note: String(note) }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return null
}

/**
 * @param {string} file
 * @param {string} dead
 */
function moveAside(file, dead) {
  const aside = `${file}.${process.pid}.dead`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return // somebody else was quicker
    throw error
  }
  if (readText(aside) !== dead) placeWhole(aside, file) // it was a living one: put it back
  rmSync(aside, { force: true })
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * One Forme per data folder: takes the folder's lock, or refuses because the first one runs.
 *
 * @param {string} dataFolder
 * @param {string} serverURL told to whoever comes second
 * @returns {() => void} gives the lock back
 */
export function takeLock(dataFolder, serverURL) {
  const outcome = tryLock(dataFolder, serverURL)
  if ('release' in outcome) return outcome.release
  const { pid, note } = outcome.holder
  throw new StartProblem(
    `Forme is already running with the data folder ${dataFolder}: process ${pid}, ${note}. Use that one, or stop it first.`,
  )
}

/**
 * @param {string} dataFolder
 * @param {string} serverURL
 */
function tryLock(dataFolder, serverURL) {
  try {
    return holdLock(path.join(dataFolder, 'lock'), serverURL)
  } catch (error) {
    throw describeFileError(error, `the data folder ${dataFolder}`)
  }
}
