import { setFlagsFromString } from 'node:v8'
import { securityHeaders } from '../../src/lib/securityHeaders.mjs'
import { StartProblem, errorCode } from '../start/StartProblem.mjs'
import { boundRequest } from './boundRequest.mjs'
import { closePayload } from './closePayload.mjs'
import { closeRooms } from './closeRooms.mjs'
import { closeWorker } from './closeWorker.mjs'
import { createReadCounter } from './countReads.mjs'
import { createDrain } from './createDrain.mjs'
import { guardDesk } from './guardDesk.mjs'
import { logRequest } from './logRequest.mjs'
import { mendPath } from './mendPath.mjs'
import { nameClient, readProxies } from './nameClient.mjs'
import { nameRequest } from './nameRequest.mjs'
import { openServer } from './openServer.mjs'
import { refuseMethod } from './refuseMethod.mjs'
import { requests } from './requests.mjs'
import { restoreHeaders } from './restoreHeaders.mjs'
import { sendKept } from './sendKept.mjs'

/** @import { Logger } from 'pino' */

/** Requests get this long to finish when the server stops. */
const GRACE = 20_000

/**
 * How far the heap may grow beyond what was in use after the last collection. Left to itself V8 lets
 * it grow fourfold on a machine with much memory; this keeps a server small, costs no more than more
 * frequent collections, and is no limit that a large import could run into.
 */
const GROWTH = '--heap-growing-percent=20'

/**
 * Serves site and desk on one port.
 *
 * @param {{ root: string, dev: boolean, host: string, port: number, log: Logger }} wanted
 * @returns {Promise<{ close: () => Promise<void> }>} `close` takes no new requests, begins no new
 *   background work, lets what is in flight finish, and closes the app's own connections
 */
export async function serve({ root, dev, host, port, log }) {
  setFlagsFromString(GROWTH)
  const { default: next } = await import('next')
  process.env.FORME_RESTORES_HEADERS = '1'
  process.env.FORME_ROOT = root
  const server = openServer()
  const metrics = await openMetricsWhereWanted(process.env, log)
  const reads = createReadCounter({ log })
  const guard = guardDesk({ dev })
  const tellClient = nameClient(readProxies(process.env['FORME_PROXIES']))
  const drain = createDrain(server)
  const app = next({ dev, dir: root, hostname: host, port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on('request', (request, response) => {
    const id = nameRequest(request, response)
    tellClient(request)
    guard(request, response)
    logRequest({ log, id, request, response })
    reads.watch(request, response)
    metrics?.watch(request, response)
    const answer = requests.run({ id }, async () => {
      if (sendKept(request, response) || refuseMethod(request, response)) return
      if (boundRequest(request, response)) return
      const place = mendPath(request)
      if (place !== null) {
        response.writeHead(301, { ...securityHeaders, Location: place }).end()
        return
      }
      restoreHeaders(response)
      await handle(request, response)
    })
    answer.catch((/** @type {unknown} */ error) => {
      log.error({ id, err: error }, 'request failed')
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
  })
  await listen(server, port, host)
  return {
    close: async () => {
      await Promise.all([drain(GRACE), closeRooms(), closeWorker()])
      await reads.close()
      metrics?.close()
      await closePayload()
      await app.close()
    },
  }
}

/**
 * The figures for whoever answers for the machine, where `FORME_METRICS_PORT` asks for them: on this
 * machine only, unless `FORME_METRICS_HOST` opens them to a network.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Logger} log
 */
async function openMetricsWhereWanted(env, log) {
  const wanted = env['FORME_METRICS_PORT']
  if (!wanted) return null
  const port = Number(wanted)
  if (!/^\d+$/.test(wanted) || port < 1 || port > 65535) {
    throw new StartProblem(`FORME_METRICS_PORT is “${wanted}”; it must be a port, such as 9464.`)
  }
  const { openMetrics } = await import('./openMetrics.mjs')
  return openMetrics({ host: env['FORME_METRICS_HOST'] || '127.0.0.1', port, log })
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
