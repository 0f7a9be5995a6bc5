/**
 * The code of a system error (`EACCES`, `ENOSPC`, …) or of a PostgreSQL error (`28P01`), or an empty
 * string for anything else that was thrown.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function errorCode(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
