import path from 'node:path'
import { describeFileError } from './describeFileError.mjs'
import { holdLock } from './holdLock.mjs'
import { StartProblem } from './StartProblem.mjs'

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
