import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

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
