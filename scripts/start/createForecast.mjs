/**
 * What the steps of a first start take, in seconds: on two processors at 2.5 GHz, over a line of some
 * 50 Mbit/s (`npm run bench -- clone`). Only how they stand to one another matters: the steps that
 * are over tell how quick this machine is.
 */
const SECONDS = { dependencies: 45, database: 3, migrations: 8, sample: 18, build: 70, server: 3 }

/** @typedef {keyof typeof SECONDS} StepName */

/** The step that runs beside those between the dependencies and the server. */
const BESIDE = 'build'

/**
 * How long a start will still take, told from the steps that have something to do and from how long
 * those that are over took.
 *
 * @param {StepName[]} wanted the steps that have something to do
 * @returns {{ end: (name: StepName, seconds: number) => void, tellLeft: (buildFor?: number) => number }}
 *   `end` notes a step that is over; `tellLeft` answers seconds, given how many the build has run
 */
export function createForecast(wanted) {
  /** @type {Map<StepName, number>} */
  const over = new Map()
  const expected = (/** @type {StepName[]} */ names) =>
    names.reduce((sum, name) => sum + SECONDS[name], 0)
  return {
    end: (name, seconds) => {
      if (wanted.includes(name)) over.set(name, seconds)
    },
    tellLeft: (buildFor = 0) => {
      const taken = [...over.values()].reduce((sum, seconds) => sum + seconds, 0)
      const pace = over.size === 0 ? 1 : taken / expected([...over.keys()])
      const left = wanted.filter((name) => !over.has(name))
      const inOrder = left.filter((name) => !['dependencies', BESIDE, 'server'].includes(name))
      const built = left.includes(BESIDE) ? SECONDS[BESIDE] * pace - buildFor : 0
      const ends = left.filter((name) => ['dependencies', 'server'].includes(name))
      return expected(ends) * pace + Math.max(0, built, expected(inOrder) * pace)
    },
  }
}

/**
 * Time to go as people say it, never as exact as it is not: `about 2 min`, `about 40 s`, `a moment`.
 *
 * @param {number} seconds
 * @returns {string}
 */
export function formatLeft(seconds) {
  if (seconds < 8) return 'a moment'
  if (seconds < 75) return `about ${Math.ceil(seconds / 10) * 10} s`
  return `about ${Math.ceil(seconds / 30) / 2} min`
}
