/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ file: string, ms: number }} FileTime
 */

/**
 * The line that scripts read: `12 passed, 0 failed, 1 skipped`.
 *
 * @param {Counts} counts
 * @returns {string}
 */
export function formatTotals({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * Counts a report of vitest's JSON reporter. A run that did not succeed has failed at least once,
 * though every test that ran passed: a file that could not be loaded has no tests to fail. A run
 * without a single test has failed too.
 *
 * @param {unknown} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } =
    /** @type {Record<string, unknown>} */ (report ?? {})
  const passed = Number(numPassedTests) || 0
  const failed = Number(numFailedTests) || 0
  const skipped = (Number(numPendingTests) || 0) + (Number(numTodoTests) || 0)
  const isSound = success === true && passed + failed > 0
  return { passed, failed: isSound ? failed : Math.max(failed, 1), skipped }
}

/**
 * Counts a report of Playwright's JSON reporter. A flaky test, one that passed at a second attempt,
 * counts as failed: it found something. Errors outside of tests (a file that does not load) and a run
 * without a single test count as a failure as well.
 *
 * @param {unknown} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { stats, errors } = /** @type {Record<string, unknown>} */ (report ?? {})
  const { expected, unexpected, flaky, skipped } = /** @type {Record<string, unknown>} */ (
    stats ?? {}
  )
  const passed = Number(expected) || 0
  const outside = Array.isArray(errors) ? errors.length : 0
  const failed = (Number(unexpected) || 0) + (Number(flaky) || 0) + outside
  return {
    passed,
    failed: passed + failed > 0 ? failed : 1,
    skipped: Number(skipped) || 0,
  }
}

/**
 * How long each file of a report of vitest took, from its first hook to its last.
 *
 * @param {unknown} report
 * @returns {FileTime[]}
 */
export function timeVitest(report) {
  const { testResults } = /** @type {{ testResults?: VitestFile[] }} */ (report ?? {})
  return (testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: name,
    ms: endTime - startTime,
  }))
}

/** @typedef {{ name: string, startTime: number, endTime: number }} VitestFile */

/**
 * How long the tests of each file of a report of Playwright took together, without its hooks.
 *
 * @param {unknown} report
 * @returns {FileTime[]}
 */
export function timePlaywright(report) {
  const { suites, config } = /** @type {{ suites?: Suite[], config?: { rootDir?: string } }} */ (
    report ?? {}
  )
  return (suites ?? []).map((suite) => ({
    file: [config?.rootDir, suite.file].filter(Boolean).join('/'),
    ms: sum(suite),
  }))
}

/**
 * @typedef {{
 *   file?: string,
 *   specs?: { tests: { results: { duration: number }[] }[] }[],
 *   suites?: Suite[],
 * }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {number}
 */
function sum({ specs, suites }) {
  const own = (specs ?? []).flatMap(({ tests }) => tests.flatMap(({ results }) => results))
  const inner = (suites ?? []).map(sum)
  return [...own.map(({ duration }) => duration), ...inner].reduce((all, one) => all + one, 0)
}

/**
 * The slowest files, slowest first, one to a line: where a run could become shorter.
 *
 * @param {FileTime[]} files
 * @param {string} root
 * @returns {string}
 */
export function formatSlowest(files, root) {
  return [...files]
    .sort((one, other) => other.ms - one.ms)
    .slice(0, 10)
    .map(
      ({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file.replace(`${root}/`, '')}`,
    )
    .join('\n')
}
