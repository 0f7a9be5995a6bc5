import path from 'node:path'
import { lastLines } from './lastLines.mjs'
import { runChild } from './runChild.mjs'
import { StartProblem } from './StartProblem.mjs'

/** @import { WatchChild } from './runChild.mjs' */

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
