import { identifyProcess } from '../start/identifyProcess.mjs'

/**
 * The signals to stop PostgreSQL with, each with the patience it gets: fast shutdown (sessions are
 * rolled back, everything is written), immediate shutdown (as after a power cut, recovered at the
 * next start), and the end (PostgreSQL 18 manual, 18.5).
 */
const SIGNALS = /** @type {const} */ ([
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
])

/**
 * Stops a PostgreSQL server and comes back when its process is gone.
 *
 * @param {number} pid
 */
export async function stopServer(pid) {
  const begun = identifyProcess(pid)
  for (const [signal, patience] of SIGNALS) {
    if (begun === null || identifyProcess(pid) !== begun) return
    process.kill(pid, signal)
    if (await isGone(pid, begun, patience)) return
  }
  throw new Error(`The database process ${pid} does not end`)
}

/**
 * @param {number} pid
 * @param {string} begun
 * @param {number} patience milliseconds
 */
async function isGone(pid, begun, patience) {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (identifyProcess(pid) !== begun) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}
