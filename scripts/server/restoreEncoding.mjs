/** @import { ServerResponse } from 'node:http' */

/** Under this name the site's routes say how their bytes are encoded (src/app/(site)/answer.ts). */
const STAND_IN = 'x-forme-encoding'

/**
 * Next takes `Content-Encoding` away from what a route answers, because bytes fetched elsewhere may
 * have been decoded on the way. The site's pages are stored compressed and are sent as they are, so
 * they name their encoding under another header, and here it gets its own name back.
 *
 * @param {ServerResponse} response
 */
export function restoreEncoding(response) {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(name.toLowerCase() === STAND_IN ? 'Content-Encoding' : name, value)
}
