import { securityHeaders } from '../../src/lib/securityHeaders.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** The desk, its doors, and what Next serves for them, answer for themselves. */
const DESK = /^\/(admin|api|_next|__nextjs[^/?]*)(\/|\?|$)/

const TO_READ = ['GET', 'HEAD', 'OPTIONS']
const TO_WRITE = [...TO_READ, 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Pages are there to be read: to any other method the answer is 405, with the methods that are
 * allowed, as RFC 9110 asks (15.5.6). Next leaves these out, and answers TRACE with
 * 500, as it does `OPTIONS *`, which is refused with 400.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {boolean} whether it was refused
 */
export function refuseMethod({ method = 'GET', url = '/' }, response) {
  if (url === '*') {
    const message = 'Ask for a path: what is said of all of them (OPTIONS *) is not answered here.'
    response
      .writeHead(400, { ...securityHeaders, 'Content-Type': 'application/json' })
      .end(JSON.stringify({ errors: [{ reason: 'invalid', message }] }))
    return true
  }
  const allowed = DESK.test(url) ? TO_WRITE : TO_READ
  if (allowed.includes(method)) return false
  response.writeHead(405, { ...securityHeaders, Allow: allowed.join(', ') }).end()
  return true
}
