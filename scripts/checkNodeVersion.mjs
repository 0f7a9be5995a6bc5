/**
 * The oldest Node that Forme runs on, and the sentence for an older one. This file is read by the
 * very versions it refuses, so it keeps to syntax that they know.
 */
const OLDEST = { major: 20, minor: 18 }

/**
 * Says in one sentence why this Node will not do, or answers null when it will.
 *
 * @param {string} version as in `process.versions.node`, for example `18.19.1`
 * @returns {string | null}
 */
export function checkNodeVersion(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return null
  return (
    'Forme needs Node ' +
    OLDEST.major +
    '.' +
    OLDEST.minor +
    ' or newer; this is ' +
    version +
    '. Install a newer one from https://nodejs.org and start again.'
  )
}
