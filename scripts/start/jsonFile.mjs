import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { StartProblem, errorCode } from './StartProblem.mjs'

/**
 * Reads a JSON object from a file; null when there is no such file. A file that is there but is no
 * JSON object is refused by name rather than overwritten.
 *
 * @param {string} file
 * @returns {Record<string, unknown> | null}
 */
export function readJSONFile(file) {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  try {
    const value = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new StartProblem(`${file} is damaged: it is not a JSON object. Restore it from a copy.`)
}

/**
 * Writes a JSON file whole or not at all, readable by its owner only: the new text goes to a
 * neighbour that takes the old file's place once it is on the disk.
 *
 * @param {string} file
 * @param {unknown} value
 */
export function writeJSONFile(file, value) {
  const neighbour = `${file}.${process.pid}.new`
  try {
    const handle = openSync(neighbour, 'w', 0o600)
    try {
      writeSync(handle, `${JSON.stringify(value, null, 2)}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(neighbour, file)
  } catch (error) {
    rmSync(neighbour, { force: true })
    throw error
  }
}
