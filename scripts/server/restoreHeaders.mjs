/** @import { ServerResponse } from 'node:http' */

/** Under these names the site's routes say what Next would take away (src/app/(site)/sendAnswer.ts). */
const STAND_INS = new Map([
  ['x-forme-encoding', 'Content-Encoding'],
  ['x-forme-length', 'Content-Length'],
])

/**
 * Next takes `Content-Encoding` and `Content-Length` away from what a route answers, because bytes
 * fetched elsewhere may have been decoded on the way. The site's pages are stored compressed and are
 * sent as they are, so they name both under other headers, and here these get their own names back.
 *
 * @param {ServerResponse} response
 */
export function restoreHeaders(response) {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => setHeader(STAND_INS.get(name.toLowerCase()) ?? name, value)
}
