import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

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
