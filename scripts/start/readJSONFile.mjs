import { readFileSync } from 'node:fs'
import { errorCode } from './errorCode.mjs'
import { StartProblem } from './StartProblem.mjs'

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
