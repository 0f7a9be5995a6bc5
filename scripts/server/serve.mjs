import { createServer } from 'node:http'
import { errorCode } from '../start/errorCode.mjs'
import { StartProblem } from '../start/StartProblem.mjs'
import { closePayload } from './closePayload.mjs'
import { closeWorker } from './closeWorker.mjs'
import { createDrain } from './createDrain.mjs'
import { logRequest } from './logRequest.mjs'
import { nameRequest } from './nameRequest.mjs'
import { requests } from './requests.mjs'
import { restoreEncoding } from './restoreEncoding.mjs'

/** @import { Logger } from 'pino' */

/**
 * How long a connection may idle. It must outlast the idle time of the proxy in front (nginx keeps
 * upstream connections for 60 s), or the proxy now and then sends a request into a connection that
 * is being closed.
 */
const KEEP_ALIVE = 65_000

/** Requests get this long to finish when the server stops. */
const GRACE = 20_000

/**
 * Serves site and desk on one port.
 *
 * @param {{ root: string, dev: boolean, host: string, port: number, log: Logger }} wanted
 * @returns {Promise<{ close: () => Promise<void> }>} `close` takes no new requests, begins no new
 *   background work, lets what is in flight finish, and closes the app's own connections
 */
export async function serve({ root, dev, host, port, log }) {
  const { default: next } = await import('next')
  process.env.FORME_RESTORES_ENCODING = '1'
  const server = createServer()
  const drain = createDrain(server)
  const app = next({ dev, dir: root, hostname: host, port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.keepAliveTimeout = KEEP_ALIVE
  server.headersTimeout = KEEP_ALIVE + 1000
  server.on('request', (request, response) => {
    const id = nameRequest(request, response)
    logRequest({ log, id, request, response })
    restoreEncoding(response)
    const answer = requests.run({ id }, () => handle(request, response))
    answer.catch((/** @type {unknown} */ error) => {
      log.error({ id, err: error }, 'request failed')
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
  })
  await listen(server, port, host)
  return {
    close: async () => {
      await Promise.all([drain(GRACE), closeWorker()])
      await closePayload()
      await app.close()
    },
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        errorCode(error) === 'EADDRINUSE'
          ? new StartProblem(`Port ${port} was taken by another program meanwhile; start again.`)
          : error,
      )
    })
    server.listen({ port, host }, () => resolve())
  })
}
