import { securityHeaders } from '../../src/lib/securityHeaders.mjs'
import { StartProblem, errorCode } from '../start/StartProblem.mjs'
import { boundRequest } from './boundRequest.mjs'
import { createReadCounter } from './countReads.mjs'
import { createDrain } from './createDrain.mjs'
import { guardDesk } from './guardDesk.mjs'
import { createKeptPages } from './keptPages.mjs'
import { logRequest } from './logRequest.mjs'
import { mendPath, originForm } from './mendPath.mjs'
import { nameClient, readProxies } from './nameClient.mjs'
import { nameRequest } from './nameRequest.mjs'
import { openApp } from './openApp.mjs'
import { openServer } from './openServer.mjs'
import { refuseMethod } from './refuseMethod.mjs'
import { watchSiteVersion } from './siteVersion.mjs'

/** @import { Logger } from 'pino' */
/** @import { Figures } from '../../src/jobs/leaveFigures' */

/** Requests get this long to finish when the server stops. */
const GRACE = 20_000

/**
 * Serves site and desk on one port: who asks is looked at and pages that are kept are sent here;
 * everything else is done by the app, in a process beside this one.
 *
 * @param {{ root: string, dev: boolean, host: string, port: number, log: Logger }} wanted
 * @returns {Promise<{ close: () => Promise<void> }>} `close` takes no new requests, begins no new
 *   background work, lets what is in flight finish, and ends the app
 */
export async function serve({ root, dev, host, port, log }) {
  const tellClient = nameClient(readProxies(process.env['FORME_PROXIES']))
  const version = watchSiteVersion({ databaseURL: process.env['DATABASE_URL'] ?? '', log })
  const kept = createKeptPages(version)
  const app = await openApp({ beginning: { root, dev, host, port }, keep: kept.keep, log })
  const server = openServer()
  const metrics = await openMetricsWhereWanted(process.env, app.figures, log)
  const reads = createReadCounter({ log, keep: app.figures.keepReads })
  const guard = guardDesk({ dev })
  const drain = createDrain(server, { upgrades: dev })
  if (dev) server.on('upgrade', app.upgrade)
  server.on('request', (request, response) => {
    request.url = originForm(request.url)
    const id = nameRequest(request, response)
    tellClient(request)
    guard(request, response)
    logRequest({ log, id, request, response })
    reads.watch(request, response)
    metrics?.watch(request, response)
    const answer = async () => {
      if ((await kept.send(request, response)) || refuseMethod(request, response)) return
      if (boundRequest(request, response)) return
      const place = mendPath(request)
      if (place !== null) {
        response.writeHead(301, { ...securityHeaders, Location: place }).end()
        return
      }
      await app.answer(request, response)
    }
    answer().catch((/** @type {unknown} */ error) => {
      log.error({ id, err: error }, 'request failed')
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
  })
  await listen(server, port, host)
  return {
    close: async () => {
      await Promise.all([drain(GRACE), app.leave()])
      await reads.close()
      metrics?.close()
      await version.close()
      await app.close()
    },
  }
}

/**
 * The figures for whoever answers for the machine, where `FORME_METRICS_PORT` asks for them: on this
 * machine only, unless `FORME_METRICS_HOST` opens them to a network.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Figures} figures
 * @param {Logger} log
 */
async function openMetricsWhereWanted(env, figures, log) {
  const wanted = env['FORME_METRICS_PORT']
  if (!wanted) return null
  const port = Number(wanted)
  if (!/^\d+$/.test(wanted) || port < 1 || port > 65535) {
    throw new StartProblem(`FORME_METRICS_PORT is “${wanted}”; it must be a port, such as 9464.`)
  }
  const { openMetrics } = await import('./openMetrics.mjs')
  return openMetrics({ host: env['FORME_METRICS_HOST'] || '127.0.0.1', port, figures, log })
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
