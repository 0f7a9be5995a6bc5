import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { identifyProcess } from './identifyProcess.mjs'
import { writeJSONFile } from './writeJSONFile.mjs'

/**
 * Notes that this process serves the build of the clone, so that nobody builds over it.
 *
 * @param {string} root
 * @param {string} serverURL
 * @returns {() => void} takes the note back
 */
export function noteServing(root, serverURL) {
  const folder = path.join(root, 'node_modules/.cache/forme/serving')
  const file = path.join(folder, `${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  writeJSONFile(file, { begun: identifyProcess(process.pid), serverURL })
  return () => rmSync(file, { force: true })
}
