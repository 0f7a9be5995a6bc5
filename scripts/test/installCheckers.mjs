import { existsSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../start/runChild.mjs'

/** @import { WatchChild } from '../start/runChild.mjs' */

/** Programs that judge what readers get, and the Debian packages that hold them. */
const CHECKERS = [
  { place: '/usr/bin/java', name: 'default-jre-headless' },
  { place: '/usr/bin/epubcheck', name: 'epubcheck' },
]

/**
 * Sees to it that the Nu HTML checker and epubcheck can run where that is possible without asking
 * anybody: as root on Debian and its kin, as in CI. Elsewhere, and without a network, the tests that
 * need them say that they are skipped.
 *
 * @param {{ root: string, room: string, watch: WatchChild }} wanted
 */
export async function installCheckers({ root, room, watch }) {
  const missing = CHECKERS.filter(({ place }) => !existsSync(place))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const names = missing.map(({ name }) => name)
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', ...names]]) {
    await runChild({
      program: 'apt-get',
      words,
      root,
      logFile: path.join(room, 'checkers.log'),
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      watch,
    })
  }
}
