import path from 'node:path'
import { StartProblem } from './StartProblem.mjs'
import { startForme } from './startForme.mjs'
import { watchParent } from './runChild.mjs'

/** @import { ChildProcess } from 'node:child_process' */

/**
 * Runs `npm start` from beginning to end and leaves with the right status: 0 after a Forme that ran
 * was stopped, 130 when the start itself was interrupted, 1 when something kept it from starting or
 * running. Whatever had been opened by then is closed again.
 *
 * @param {string[]} words the words after `npm start --`
 */
export async function runStart(words) {
  const teardown = createTeardown()
  const root = path.resolve(import.meta.dirname, '../..')
  /** @type {Set<ChildProcess>} */
  const children = new Set()
  let isRunning = false
  let isStopping = false

  /** @param {number} status */
  const leave = async (status) => {
    isStopping = true
    const failures = await teardown.run()
    for (const failure of failures) console.error(failure)
    process.exit(failures.length > 0 ? 1 : status)
  }

  const interrupt = () => {
    if (isStopping) return
    isStopping = true
    if (isRunning) {
      process.stdout.write('\nStopping: requests in flight are finished, then the database …\n')
      void leave(0)
    } else for (const child of children) child.kill('SIGTERM')
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  process.on('SIGHUP', interrupt)
  watchParent(interrupt)
  process.on('uncaughtException', (error) => {
    console.error(error)
    if (!isStopping) void leave(1)
  })

  try {
    await startForme({
      words,
      root,
      teardown,
      watch: (begun) => {
        children.add(begun)
        begun.once('close', () => children.delete(begun))
      },
      refuseWhenInterrupted: () => {
        if (isStopping) throw new StartProblem('Interrupted.')
      },
      onDatabaseEnd: () => {
        if (isStopping) return
        console.error('The database has stopped, and Forme with it; npm start starts both again.')
        void leave(1)
      },
    })
    isRunning = true
    if (isStopping) await leave(130)
  } catch (error) {
    if (isStopping) {
      process.stdout.write('\nInterrupted; nothing is left running.\n')
      await leave(130)
    }
    if (error instanceof StartProblem) {
      console.error(`\n${error.message}`)
      if (error.detail) console.error(`\n${error.detail.trimEnd()}`)
    } else console.error(error)
    await leave(1)
  }
}

/**
 * @typedef {{
 *   add: (close: () => Promise<void> | void) => void,
 *   run: () => Promise<unknown[]>,
 * }} Teardown
 */

/**
 * What has been opened and must be closed, in the reverse order of opening. Closing happens once,
 * however often it is asked for, and one failure does not keep the others from being closed.
 *
 * @returns {Teardown}
 */
export function createTeardown() {
  /** @type {(() => Promise<void> | void)[]} */
  const open = []
  /** @type {Promise<unknown[]> | null} */
  let running = null

  const closeAll = async () => {
    const failures = []
    for (let close = open.pop(); close; close = open.pop()) {
      try {
        await close()
      } catch (error) {
        failures.push(error)
      }
    }
    return failures
  }

  return {
    add: (close) => {
      open.push(close)
    },
    run: () => (running ??= closeAll()),
  }
}
