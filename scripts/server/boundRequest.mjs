import { securityHeaders } from '../../src/lib/securityHeaders.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** What a request may carry, in bytes: as JSON, and as a form or a file. */
const JSON_BODY = 1024 * 1024
const ANY_BODY = 25 * 1024 * 1024

/**
 * Refuses a body that says it is too large (413), or that is JSON and does not say how large it
 * is (411), before anything reads it. A form without a length is bounded by its reader.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {boolean} whether it was refused
 */
export function boundRequest({ headers }, response) {
  const isJSON = /^application\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '')
  const limit = isJSON ? JSON_BODY : ANY_BODY
  if (Number(headers['content-length'] ?? 0) > limit) {
    refuse(
      response,
      413,
      'tooLarge',
      `This is more than ${limit / 1024 / 1024} MB, which is too much.`,
    )
    return true
  }
  if (headers['transfer-encoding'] !== undefined && isJSON) {
    refuse(response, 411, 'lengthRequired', 'Say how long the body is (Content-Length).')
    return true
  }
  return false
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} reason
 * @param {string} message
 */
function refuse(response, status, reason, message) {
  response
    .writeHead(status, {
      ...securityHeaders,
      'Content-Type': 'application/json',
      Connection: 'close',
    })
    .end(JSON.stringify({ errors: [{ reason, message }] }))
}
