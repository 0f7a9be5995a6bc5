import { PLACES } from '../../src/lib/insides/sharedPlaces.mjs'
import { securityHeaders } from '../../src/lib/securityHeaders.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Uint8Array | null }} Reply
 * @typedef {(path: string, ask: (name: string) => string | null) => Reply | null} FindReply
 */

/**
 * Sends a page that the site keeps and knows to be current, with its length, past Next, which would
 * spend nine tenths of the time on taking the request apart. Whatever is not so goes the long way.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {boolean} whether it was sent
 */
export function sendKept({ headers, method, url }, response) {
  if (method !== 'GET' && method !== 'HEAD') return false
  const find = /** @type {FindReply | undefined} */ (Reflect.get(globalThis, PLACES.kept))
  const reply = find?.(url ?? '', (name) => {
    const value = headers[name]
    return typeof value === 'string' ? value : null
  })
  if (!reply) return false
  response.writeHead(reply.status, { ...securityHeaders, ...reply.headers })
  response.end(method === 'HEAD' ? undefined : reply.body)
  return true
}
