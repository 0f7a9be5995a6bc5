import { existsSync } from 'node:fs'
import path from 'node:path'
import { readJSONFile } from './readJSONFile.mjs'

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps a list of what it installed
 * in `node_modules/.package-lock.json`; every package of the lockfile must stand there in the same
 * version. Packages for other machines (`optional`) may be missing.
 *
 * @param {string} root the folder of the clone
 * @returns {boolean}
 */
export function isInstallCurrent(root) {
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true
    const found = installed[place]
    if (found) return found.version === entry.version && existsSync(path.join(root, place))
    return entry.optional === true
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function readPackages(file) {
  const packages = readJSONFile(file)?.['packages']
  if (typeof packages !== 'object' || packages === null) return null
  return /** @type {Record<string, { version?: string, optional?: boolean }>} */ (packages)
}
