import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StartProblem, lastLines } from './StartProblem.mjs'

/** @import { ChildProcess } from 'node:child_process' */

/**
 * @typedef {{ status: number | null, signal: NodeJS.Signals | null, said: string }} ChildOutcome
 * @typedef {(child: ChildProcess) => void} WatchChild is handed each child as it begins, so that it
 *   can be ended when the start is interrupted
 */

/**
 * Runs a program to its end, its output going to a log file of its own.
 *
 * @param {{
 *   program: string,
 *   words: string[],
 *   root: string,
 *   logFile: string,
 *   env?: NodeJS.ProcessEnv,
 *   watch?: WatchChild,
 * }} call
 * @returns {Promise<ChildOutcome>} `said` is the whole output
 */
export async function runChild({ program, words, root, logFile, env, watch }) {
  const log = openSync(logFile, 'w', 0o600)
  try {
    const child = spawn(program, words, {
      cwd: root,
      env: env ?? process.env,
      stdio: ['ignore', log, log],
    })
    watch?.(child)
    const { status, signal } = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, killedBy) => resolve({ status: code, signal: killedBy }))
    })
    return { status, signal, said: readFileSync(logFile, 'utf8') }
  } finally {
    closeSync(log)
  }
}

/**
 * Runs one of the TypeScript scripts. The script ends by writing `{"done":"<name>",…}`; without it
 * the work is not taken as done, whatever the exit status says, because Node 20 can end such a
 * script silently and with 0 while it still loads its modules.
 *
 * @param {{
 *   root: string,
 *   name: string,
 *   words?: string[],
 *   env: NodeJS.ProcessEnv,
 *   logFile: string,
 *   watch: WatchChild,
 *   failure: string,
 * }} wanted `name` as in scripts/<name>.ts; `failure` is the sentence for a failed run
 * @returns {Promise<Record<string, unknown>>} the content of that line
 */
export async function runScript({ root, name, words = [], env, logFile, watch, failure }) {
  const { status, said } = await runChild({
    program: process.execPath,
    words: ['--import', 'tsx', path.join(root, 'scripts', `${name}.ts`), ...words],
    root,
    logFile,
    env,
    watch,
  })
  const done = findDone(said, name)
  if (status === 0 && done) return done
  throw new StartProblem(`${failure} All that was said is in ${logFile}.`, lastLines(said, 20))
}

/**
 * The log is written by a thread of its own, so lines of it may still follow.
 *
 * @param {string} said
 * @param {string} name
 * @returns {Record<string, unknown> | null}
 */
function findDone(said, name) {
  const line = said.split('\n').findLast((text) => text.startsWith(`{"done":"${name}"`))
  return line ? JSON.parse(line) : null
}

/**
 * Under npm a shell stands between npm and this process. A signal that is sent to npm alone ends
 * npm and the shell and reaches nobody else; what is seen here is that the parent has changed. Run
 * by hand, in the background of a terminal that is closed, that means nothing.
 *
 * @param {() => void} onLoss called once, when npm has ended
 */
export function watchParent(onLoss) {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onLoss()
  }, 300)
  timer.unref()
}
