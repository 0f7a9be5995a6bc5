import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { StartProblem } from '../start/StartProblem.mjs'

/**
 * @typedef {{ name: string, uid: number, gid: number }} DatabaseUser
 */

/** The customary name of the user that PostgreSQL runs as. */
const NAME = 'postgres'

/**
 * The operating-system user that runs the database. PostgreSQL refuses to run as root, so a Forme
 * started by root hands it to the user `postgres`, which is made if there is none. Anybody else runs
 * it themselves: then the answer is null.
 *
 * @returns {DatabaseUser | null}
 */
export function findDatabaseUser() {
  if (process.getuid?.() !== 0) return null
  const found = readUser()
  if (found) return found
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME],
    { encoding: 'utf8' },
  )
  const user = readUser()
  if (user) return user
  throw new StartProblem(
    `PostgreSQL does not run as root, and the user ${NAME} could not be made; make one (useradd --system ${NAME}), or start Forme as an ordinary user.`,
    made.error?.message ?? made.stderr,
  )
}

/** @returns {DatabaseUser | null} */
function readUser() {
  if (process.platform === 'linux') return readPasswd(readFileSync('/etc/passwd', 'utf8'))
  try {
    /** @param {string} flag */
    const ask = (flag) => Number(execFileSync('id', [flag, NAME], { stdio: 'pipe' }).toString())
    return { name: NAME, uid: ask('-u'), gid: ask('-g') }
  } catch {
    return null // id answers 1 for a user it does not know
  }
}

/** @param {string} passwd lines of `name:x:uid:gid:…` (man 5 passwd) */
function readPasswd(passwd) {
  const line = passwd.split('\n').find((entry) => entry.startsWith(`${NAME}:`))
  if (!line) return null
  const [name = '', , uid, gid] = line.split(':')
  return { name, uid: Number(uid), gid: Number(gid) }
}
