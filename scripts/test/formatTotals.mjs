/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
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
