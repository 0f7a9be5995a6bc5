import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartProblem, errorCode } from './StartProblem.mjs'
import { readJSONFile } from './jsonFile.mjs'
import { runChild } from './runChild.mjs'

/** @import { WatchChild } from './runChild.mjs' */

/**
 * Installs the dependencies where they are missing or are not those of the lockfile. The tools of
 * the build are among the development dependencies, so they are wanted whatever NODE_ENV says.
 *
 * @param {{ root: string, watch: WatchChild }} wanted
 * @returns {Promise<string>} what was done
 */
export async function installDependencies({ root, watch }) {
  if (isInstallCurrent(root)) return 'up to date'
  const room = mkdtempSync(path.join(tmpdir(), 'forme-install-'))
  const npm = process.env['npm_execpath']
  try {
    const { status, said } = await runChild({
      program: npm ? process.execPath : 'npm',
      words: [...(npm ? [npm] : []), 'ci', '--include=dev', '--no-audit', '--no-fund'],
      root,
      logFile: path.join(room, 'npm.log'),
      watch,
    })
    if (status === 0 && isInstallCurrent(root)) return 'installed'
    throw new StartProblem('npm could not install the dependencies.', listComplaints(said))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new StartProblem('npm was not found; it comes with Node from https://nodejs.org.')
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

/**
 * npm says why it failed first, and how it is used afterwards.
 *
 * @param {string} said
 */
function listComplaints(said) {
  return said
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .slice(0, 10)
    .join('\n')
}

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
