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
