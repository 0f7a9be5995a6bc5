import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { identifyProcess } from './identifyProcess.mjs'
import { readJSONFile } from './readJSONFile.mjs'

/**
 * The processes that serve the production build of this clone at the moment, whatever their data
 * folder. Notes of processes that are gone are swept away.
 *
 * @param {string} root
 * @returns {{ pid: number, note: string }[]}
 */
export function listServing(root) {
  const folder = path.join(root, 'node_modules/.cache/forme/serving')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    const entry = readJSONFile(file)
    const pid = Number(path.parse(name).name)
    if (entry && identifyProcess(pid) === entry['begun']) {
      return [{ pid, note: String(entry['serverURL']) }]
    }
    rmSync(file, { force: true })
    return []
  })
}
