/**
 * @typedef {<T>(label: string, work: (say: (outcome: string) => void) => Promise<T>) => Promise<T>} Step
 */

/**
 * The list of steps as the person at the terminal sees it: a line appears when a step begins, and is
 * completed with what the step says it did and how long that took.
 *
 * @param {{ write: (text: string) => unknown, now: () => number }} screen
 * @returns {Step}
 */
export function createSteps({ write, now }) {
  return async (label, work) => {
    const begun = now()
    let outcome = 'done'
    write(`  ${label.padEnd(12)} … `)
    try {
      const result = await work((words) => (outcome = words))
      write(`${outcome} (${formatDuration(now() - begun)})\n`)
      return result
    } catch (error) {
      write(`stopped (${formatDuration(now() - begun)})\n`)
      throw error
    }
  }
}

/**
 * A duration as the start shows it: `0.3 s`, `12.0 s`, `2 min 5 s`.
 *
 * @param {number} milliseconds
 * @returns {string}
 */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
