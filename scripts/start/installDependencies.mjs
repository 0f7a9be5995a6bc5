import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartProblem, errorCode } from './StartProblem.mjs'
import { readJSONFile } from './jsonFile.mjs'
import { runChild } from './runChild.mjs'

/** @import { WatchChild } from './runChild.mjs' */

/**
 * @typedef {'running' | 'everything'} Extent what is wanted: what Forme is built and run with, or the
 *   tools of its tests as well
 */

/**
 * What npm leaves out. Packages that nothing but a peer asks for are parts of Payload's desk that
 * Forme has not got (an editor for code, writing over a network of its own).
 *
 * @type {Record<Extent, string[]>}
 */
const WORDS = {
  running: ['--omit=dev', '--omit=peer'],
  everything: ['--include=dev', '--include=peer'],
}

/**
 * Installs the dependencies where they are missing or are not those of the lockfile, whatever
 * NODE_ENV says. Where more is there than is wanted, nothing is done.
 *
 * @param {{ root: string, watch: WatchChild, extent: Extent }} wanted
 * @returns {Promise<string>} what was done
 */
export async function installDependencies({ root, watch, extent }) {
  if (isInstallCurrent(root, extent)) return 'up to date'
  const room = mkdtempSync(path.join(tmpdir(), 'forme-install-'))
  const npm = process.env['npm_execpath']
  try {
    const { status, said } = await runChild({
      program: npm ? process.execPath : 'npm',
      words: [...(npm ? [npm] : []), 'ci', ...WORDS[extent], '--no-audit', '--no-fund'],
      root,
      logFile: path.join(room, 'npm.log'),
      watch,
    })
    if (status === 0 && isInstallCurrent(root, extent)) return 'installed'
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
 * version. Packages for other machines (`optional`) may be missing, and for running those of tests
 * (`dev`) and those that only a peer asks for.
 *
 * @param {string} root the folder of the clone
 * @param {Extent} extent
 * @returns {boolean}
 */
export function isInstallCurrent(root, extent) {
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true
    const found = installed[place]
    if (found) return found.version === entry.version && existsSync(path.join(root, place))
    if (extent === 'running' && (entry.dev === true || entry.peer === true)) return true
    return entry.optional === true
  })
}

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, peer?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(file) {
  const packages = readJSONFile(file)?.['packages']
  if (typeof packages !== 'object' || packages === null) return null
  return /** @type {Record<string, LockedPackage>} */ (packages)
}
