import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { errorCode } from './errorCode.mjs'
import { isInstallCurrent } from './isInstallCurrent.mjs'
import { runChild } from './runChild.mjs'
import { StartProblem } from './StartProblem.mjs'

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
