import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { StartProblem, lastLines } from '../start/StartProblem.mjs'
import { runChild } from '../start/runChild.mjs'

/** @import { WatchChild } from '../start/runChild.mjs' */

/**
 * Where systems keep a Chromium or a Chrome. The headless shell comes first: it is Chromium
 * without windows, which Playwright takes for such tests itself, and asks less of the processor.
 */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium of this machine, where one is in a usual place and runs. */
export function findOwnChromium() {
  return USUAL_PLACES.find(canRun)
}

/**
 * Finds a Chromium that runs, or gets one: the one Playwright brings, one of the system, a download
 * by Playwright, and, as root on Debian and its kin, the package.
 *
 * @param {{ root: string, room: string, watch: WatchChild }} wanted
 * @returns {Promise<string>} its path
 */
export async function findChromium({ root, room, watch }) {
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  const found = canRun(own) ? own : findOwnChromium()
  if (found) return found

  const attempts = [await install(process.execPath, [playwright(root), 'install', 'chromium'])]
  if (canRun(own)) return own
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempts.push(await install('apt-get', ['update']))
    attempts.push(
      await install('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']),
    )
    const packaged = findOwnChromium()
    if (packaged) return packaged
  }
  throw new StartProblem(
    'There is no Chromium on this machine, and none could be installed; install one (npx playwright install --with-deps chromium) and run the tests again.',
    attempts.join('\n'),
  )

  /**
   * @param {string} program
   * @param {string[]} words
   */
  async function install(program, words) {
    const { said } = await runChild({
      program,
      words,
      root,
      logFile: path.join(room, 'chromium.log'),
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      watch,
    })
    return lastLines(said, 5)
  }
}

/** @param {string} root */
function playwright(root) {
  return path.join(root, 'node_modules/@playwright/test/cli.js')
}

/** @param {string} program */
function canRun(program) {
  return (
    existsSync(program) &&
    spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
  )
}

/** Programs the tests are better with, and the Debian packages that hold them. */
const PROGRAMS = [
  { place: '/usr/bin/chromium-headless-shell', name: 'chromium-headless-shell' },
  { place: '/usr/bin/java', name: 'default-jre-headless' },
  { place: '/usr/bin/epubcheck', name: 'epubcheck' },
  { place: '/usr/sbin/nginx', name: 'nginx' },
]

/**
 * Sees to it that Chromium's headless shell, the Nu HTML checker, epubcheck and nginx are there where
 * that is possible without asking anybody: as root on Debian and its kin, as in CI. Elsewhere, without a
 * network, and where a system does not have one of them, another Chromium serves, and the tests that
 * need the others say that they are skipped. The nginx that a package begins by itself is ended again:
 * the tests begin their own.
 *
 * @param {{ root: string, room: string, watch: WatchChild }} wanted
 */
export async function installPrograms({ root, room, watch }) {
  const missing = PROGRAMS.filter(({ place }) => !existsSync(place))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const install = missing.map(({ name }) => ['install', '--yes', '--no-install-recommends', name])
  for (const words of [['update'], ...install]) {
    await runChild({
      program: 'apt-get',
      words,
      root,
      logFile: path.join(room, 'programs.log'),
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      watch,
    })
  }
  if (missing.some(({ name }) => name === 'nginx')) {
    spawnSync('/usr/sbin/nginx', ['-s', 'quit'], { stdio: 'ignore' })
  }
}
