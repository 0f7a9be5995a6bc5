/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/**
 * The encoding to send for an `Accept-Encoding` (RFC 9110, 12.5.3): the smallest of those that are
 * named and not refused with `q=0`. A client that names none gets the bytes as they are.
 *
 * @param {string | null} accepted
 * @returns {Encoding}
 */
export function pickEncoding(accepted) {
  const named = new Set(
    (accepted ?? '').split(',').flatMap((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
      return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name]
    }),
  )
  if (named.has('br')) return 'br'
  return named.has('gzip') ? 'gzip' : 'identity'
}
