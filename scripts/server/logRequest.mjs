/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Logger } from 'pino' */

/**
 * Writes one line per request when it is over. The path goes into the log and the query does not: it
 * may carry what somebody searched for. Nor does the word of a link by which a password is set, nor an
 * address: readers are not tracked. The files of the build and the health checks are left to debugging.
 *
 * @param {{ log: Logger, id: string, request: IncomingMessage, response: ServerResponse }} parts
 */
export function logRequest({ log, id, request, response }) {
  const begun = performance.now()
  const path = (request.url ?? '/').split('?', 1)[0]?.replace(SECRET, '$1…')
  response.once('close', () => {
    const line = {
      id,
      method: request.method,
      path,
      status: response.statusCode,
      ms: Math.round(performance.now() - begun),
      ...(response.writableFinished ? {} : { aborted: true }),
    }
    if (response.statusCode >= 500) log.error(line, 'request')
    else if (isRoutine(path)) log.debug(line, 'request')
    else log.info(line, 'request')
  })
}

/** What stands behind these in a path lets in whoever has it. */
const SECRET = /(\/(?:reset|verify)\/)[^/]+/i

/** @param {string | undefined} path */
function isRoutine(path) {
  return path === '/api/health' || path?.startsWith('/_next/') === true
}
