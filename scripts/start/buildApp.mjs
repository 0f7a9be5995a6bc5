import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { placeholderSettings } from '../placeholderSettings.mjs'
import { StartProblem, lastLines } from './StartProblem.mjs'
import { holdLock } from './holdLock.mjs'
import { identifyProcess } from './identifyProcess.mjs'
import { readJSONFile, writeJSONFile } from './jsonFile.mjs'
import { runChild } from './runChild.mjs'

/** @import { WatchChild } from './runChild.mjs' */

/**
 * Builds site and desk for production when the build is missing or was made from other sources. Two
 * who want to build at once take turns, and a build that is being served is not pulled away from
 * under its readers. No database is within reach of a build.
 *
 * @param {{ root: string, env: NodeJS.ProcessEnv, logFile: string, watch: WatchChild }} wanted
 * @returns {Promise<string>} what was done
 */
export async function buildApp({ root, env, logFile, watch }) {
  if (isBuilt(root)) return 'up to date'
  const release = await waitForTurn(root)
  try {
    if (isBuilt(root)) return 'up to date'
    const served = listServing(root)[0]
    if (served) {
      throw new StartProblem(
        `The sources have changed, and ${served.note} is still served from the last build (process ${served.pid}); stop that one first.`,
      )
    }
    const fingerprint = fingerprintSources(root)
    const { status, said } = await runBuild({ root, env, logFile, watch })
    if (status !== 0 || !existsSync(path.join(root, '.next/BUILD_ID'))) {
      throw new StartProblem(`The build failed; all it said is in ${logFile}.`, lastLines(said, 30))
    }
    writeJSONFile(stampOf(root), { fingerprint })
    return 'built'
  } finally {
    release()
  }
}

/**
 * Runs `next build`, and again after a moment where somebody builds by hand at the same time: Next
 * has a lock of its own and gives up at once.
 *
 * @param {Parameters<typeof buildApp>[0]} wanted
 */
async function runBuild({ root, env, logFile, watch }) {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await runChild({
      program: process.execPath,
      words: [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
      root,
      logFile,
      env: {
        ...env,
        ...placeholderSettings,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      watch,
    })
    const isBusy = outcome.said.includes('Another next build process is already running')
    if (!isBusy || outcome.signal || attempt === 100) return outcome
    await new Promise((resolve) => setTimeout(resolve, 3000))
  }
}

/**
 * Whether there is a build of these sources.
 *
 * @param {string} root
 */
export function isBuilt(root) {
  if (!existsSync(path.join(root, '.next/BUILD_ID'))) return false
  return readJSONFile(stampOf(root))?.['fingerprint'] === fingerprintSources(root)
}

/** @param {string} root */
function stampOf(root) {
  return path.join(root, '.next/forme-build.json')
}

/** @param {string} root */
async function waitForTurn(root) {
  const folder = path.join(root, 'node_modules/.cache/forme')
  mkdirSync(folder, { recursive: true })
  for (;;) {
    const outcome = holdLock(path.join(folder, 'build.lock'), 'building')
    if ('release' in outcome) return outcome.release
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** What a build is made from, relative to the root. */
const SOURCES = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/**
 * One hash over everything a build is made from. Content decides and not dates, which a fresh clone,
 * a branch switched to and back, or a copy would change for nothing.
 *
 * @param {string} root the folder of the clone
 * @returns {string} SHA-256 in hexadecimal
 */
export function fingerprintSources(root) {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of listFiles(root, source)) {
      hash.update(file.split(path.sep).join('/')).update('\0')
      hash.update(readFileSync(path.join(root, file))).update('\0')
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function listFiles(root, place) {
  const whole = path.join(root, place)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [place]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => listFiles(root, path.join(place, name)))
    .filter((file) => !/\.test\.tsx?$/.test(file))
}

/**
 * Notes that this process serves the build of the clone, so that nobody builds over it.
 *
 * @param {string} root
 * @param {string} serverURL
 * @returns {() => void} takes the note back
 */
export function noteServing(root, serverURL) {
  const folder = path.join(root, 'node_modules/.cache/forme/serving')
  const file = path.join(folder, `${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  writeJSONFile(file, { begun: identifyProcess(process.pid), serverURL })
  return () => rmSync(file, { force: true })
}

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
