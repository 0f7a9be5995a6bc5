/**
 * The first and the last byte that are wanted.
 *
 * @typedef {{ first: number, last: number }} ByteRange
 */

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.2): `bytes=0-499`, `bytes=500-` or
 * `bytes=-500`. `whole` where it asks for several parts or says something else, which a server may
 * answer with everything; `none` where no byte of the file is in it.
 *
 * @param {string | null} header
 * @param {number} length
 * @returns {ByteRange | 'whole' | 'none'}
 */
export function readRange(header, length) {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '')
  const [, from = '', to = ''] = match ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '') {
    const wanted = Math.min(Number(to), length)
    return wanted === 0 ? 'none' : { first: length - wanted, last: length - 1 }
  }
  const first = Number(from)
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (to !== '' && Number(to) < first) return 'whole'
  return first >= length ? 'none' : { first, last }
}
