import { spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { StartProblem, describeFileError } from '../start/StartProblem.mjs'

/** @import { Binaries } from './findBinaries.mjs' */
/** @import { DatabaseUser } from './findDatabaseUser.mjs' */

/**
 * How text is stored and sorted. UTF-8 everywhere, and PostgreSQL's own C.UTF-8 rather than a locale
 * of the system or of ICU: its order never changes with an update of the operating system, so no
 * index is ever silently out of order; upper and lower case follow Unicode; and a database made here
 * sorts like one made in a container. Lists that people read are sorted by the site for their
 * language, not by the database.
 */
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C',
  '--builtin-locale=C.UTF-8',
]

/**
 * Makes a new, empty PostgreSQL cluster. It is made beside its place and moved there when it is
 * complete, so that an interrupted first start leaves nothing that looks like a database.
 *
 * @param {{
 *   binaries: Binaries,
 *   user: DatabaseUser | null,
 *   folder: string,
 *   superuserPassword: string,
 *   throwaway?: boolean,
 * }} wanted `throwaway`: for tests, not synced to the disk
 */
export async function makeCluster({
  binaries,
  user,
  folder,
  superuserPassword,
  throwaway = false,
}) {
  const place =
    existsSync(folder) && lstatSync(folder).isSymbolicLink() ? realpathSync(folder) : folder
  const draft = `${place}.new`
  const passwordFile = `${place}.password`
  try {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    writeFileSync(passwordFile, superuserPassword, { mode: 0o600 })
    if (user) {
      chownSync(draft, user.uid, user.gid)
      chownSync(passwordFile, user.uid, user.gid)
    }
    await runInitdb({
      program: binaries.initdb,
      user,
      words: [
        `--pgdata=${draft}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--no-instructions',
        ...LOCALE,
        ...(throwaway ? ['--no-sync'] : []),
      ],
    })
    if (existsSync(place) && readdirSync(place).length === 0) rmSync(place, { recursive: true })
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw describeFileError(error, `the database folder ${place}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * @param {{ program: string, words: string[], user: DatabaseUser | null }} call
 * @returns {Promise<void>}
 */
function runInitdb({ program, words, user }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.once('error', reject)
    child.once('close', (status) => {
      if (status === 0) resolve()
      else if (said.includes('No space left on device')) {
        reject(new StartProblem('The disk is full: the database could not be made.', said))
      } else reject(new StartProblem('The database could not be made.', said))
    })
  })
}
