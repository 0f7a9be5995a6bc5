/**
 * Where the passwords of the sample's staff stand, in the data folder: one file for each database
 * that got the sample, so that trying another database never writes over the only copy of the
 * passwords of the first.
 *
 * @param {string} databaseName `embedded`, or host and name of the operator's own
 * @returns {string} such as `staff.json` or `staff.localhost_5432_forme.json`
 */
export function nameStaffFile(databaseName) {
  if (databaseName === 'embedded') return 'staff.json'
  return `staff.${databaseName.replace(/[^\w.-]+/g, '_')}.json`
}
