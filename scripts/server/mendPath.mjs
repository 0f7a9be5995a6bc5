/** @import { IncomingMessage } from 'node:http' */

/** What stands for itself wherever it is written: letters, digits and `-._~` (RFC 3986, 2.3). */
const UNRESERVED = /%(2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi

/** A path of this site: two slashes, of either kind, would begin the name of another. */
const OURS = /^\/(?![/\\])/

/**
 * The path and query that are asked for, also where a request names the whole address as one to a proxy
 * does (RFC 9112, 3.2.2). Whose address it names is not looked at: Next would send the reader there.
 *
 * @param {string} [url] of a request
 */
export function originForm(url = '/') {
  const whole = /^https?:\/\/[^/?#]*(.*)$/is.exec(url)
  if (!whole) return url
  const [, path = ''] = whole
  return path.startsWith('/') ? path : `/${path}`
}

/**
 * Mends an address before it is looked up.
 *
 * One whose percent signs decode to nothing (`/%ff`, `/100%`) belongs to no page, and Next answers it
 * with an error of its own. With each sign taken for itself it is an address like any other, at
 * which there is nothing.
 *
 * One that writes a letter or digit in percent signs (`/issues/%35%30`) is the same address as the
 * one that does not (RFC 3986, 6.2.2.2), and a page has one address. Next would decode it on the way
 * and send the page; so it is told where the page is.
 *
 * @param {IncomingMessage} request its `url` is changed where it has to be
 * @returns {string | null} where the reader is to be sent instead, where that is elsewhere
 */
export function mendPath(request) {
  const [path = '/', ...query] = (request.url ?? '/').split('?')
  try {
    decodeURIComponent(path)
  } catch {
    request.url = [path.replaceAll('%', '%25'), ...query].join('?')
    return null
  }
  const plain = path.replace(UNRESERVED, (sign) => decodeURIComponent(sign))
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  return isRead && plain !== path && OURS.test(plain) ? [plain, ...query].join('?') : null
}
