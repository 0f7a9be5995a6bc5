import { randomUUID } from 'node:crypto'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** What a proxy in front may hand over as a request's id: nothing that could forge a log line. */
const ACCEPTABLE = /^[\w.:-]{8,128}$/

/**
 * Gives a request its id: the one that a proxy in front has given it already, or a new one. The id is
 * in the request's headers for the routes, in the response's for the caller, and in the log.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {string}
 */
export function nameRequest(request, response) {
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  response.setHeader('x-request-id', id)
  return id
}
