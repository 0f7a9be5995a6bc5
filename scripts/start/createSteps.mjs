/**
 * @typedef {(outcome: string) => void} Say
 * @typedef {<T>(label: string, work: (say: Say) => Promise<T>, begun?: number) => Promise<T>} Step
 *   `begun` is when the work really began (as `now` counts), where that was before the step
 */

/** How often the time that is left is written anew, in milliseconds. */
const TICK = 1000

/**
 * The list of steps as the person at the terminal sees it: a line appears when a step begins, and is
 * completed with what the step says it did and how long that took. In a terminal, the time that is
 * left stands there meanwhile.
 *
 * @param {{
 *   write: (text: string) => unknown,
 *   now: () => number,
 *   tellLeft?: () => string,
 * }} screen `tellLeft` only where what was written can be written over
 * @returns {Step}
 */
export function createSteps({ write, now, tellLeft }) {
  return async (label, work, begun = now()) => {
    let outcome = 'done'
    const line = `  ${label.padEnd(12)} … `
    write(line)
    const showLeft = () => write(`\r${line}${tellLeft?.()} left\x1b[K`)
    const ticking = tellLeft && setInterval(showLeft, TICK)
    const end = (/** @type {string} */ how) => {
      clearInterval(ticking)
      const said = `${how} (${formatDuration(now() - begun)})`
      write(tellLeft ? `\r${line}${said}\x1b[K\n` : `${said}\n`)
    }
    try {
      const result = await work((words) => (outcome = words))
      end(outcome)
      return result
    } catch (error) {
      end('stopped')
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
