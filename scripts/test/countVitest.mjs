/** @import { Counts } from './formatTotals.mjs' */

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
