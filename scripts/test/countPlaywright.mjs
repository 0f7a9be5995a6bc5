/** @import { Counts } from './formatTotals.mjs' */

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
