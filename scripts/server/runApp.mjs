/**
 * The app: Next with Payload inside, in a process beside the one that readers come to
 * (`openApp`). It is told how to begin by its only argument, and ends with that process.
 */
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PLACES } from '../../src/lib/insides/sharedPlaces.mjs'
import { closePayload } from './closePayload.mjs'
import { closeRooms } from './closeRooms.mjs'
import { closeWorker } from './closeWorker.mjs'
import { createLog } from './createLog.mjs'
import { requests } from './requests.mjs'
import { restoreHeaders } from './restoreHeaders.mjs'

/** @import { Figures } from '../../src/jobs/leaveFigures' */
/** @import { KeptPage } from '../../src/lib/answers/composeReply.mjs' */
/** @import { Beginning, Said } from './openApp.mjs' */

/**
 * How far the heap may grow beyond what was in use after the last collection. Left to itself V8 lets
 * it grow fourfold on a machine with much memory; this keeps a server small, costs no more than more
 * frequent collections, and is no limit that a large import could run into.
 */
setFlagsFromString('--heap-growing-percent=20')

/** @type {Beginning} */
const { dev, host, port, root, socketPath } = JSON.parse(process.argv[2] ?? '')
const log = createLog()

// Ctrl-C reaches every process of a terminal; this one ends when it is told to, or left alone.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => {})
process.on('disconnect', () => {
  rmSync(path.dirname(socketPath), { force: true, recursive: true })
  process.exit()
})

/** @param {Said} said */
const say = (said) => void (process.connected && process.send?.(said))
Reflect.set(globalThis, PLACES.front, {
  keep: (/** @type {KeptPage} */ page) => say({ keep: page }),
})

process.env['FORME_RESTORES_HEADERS'] = '1'
process.env['FORME_ROOT'] = root
const { default: next } = await import('next')
const server = createServer({ connectionsCheckingInterval: 2 ** 31 - 1 })
// Who comes here has been looked at, and the connections are the other process’s to close.
Object.assign(server, { headersTimeout: 0, keepAliveTimeout: 0, requestTimeout: 0, timeout: 0 })
const app = next({ dev, dir: root, hostname: host, port, httpServer: server })
await app.prepare()
const handle = app.getRequestHandler()
server.on('request', (request, response) => {
  const id = String(request.headers['x-request-id'])
  restoreHeaders(response)
  requests
    .run({ id }, () => handle(request, response))
    .catch((/** @type {unknown} */ error) => {
      log.error({ id, err: error }, 'request failed')
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
})

/** @type {Record<string, (given: never) => Promise<unknown>>} */
const questions = {
  measure: () => findFigures().measure(),
  keepReads: (reads) => findFigures().keepReads(reads),
  leave: () => Promise.all([closeRooms(), closeWorker()]),
  end: async () => {
    await closePayload()
    await app.close()
  },
}
process.on('message', (/** @type {{ id: number, what: string, given: never }} */ asked) => {
  const { given, id, what } = asked
  Promise.resolve()
    .then(() => questions[what]?.(given))
    .then(
      (found) => say({ id, found: what === 'measure' ? found : undefined }),
      (error) => say({ id, failed: error instanceof Error ? error.message : String(error) }),
    )
})

function findFigures() {
  const figures = /** @type {Figures | undefined} */ (Reflect.get(globalThis, PLACES.figures))
  if (!figures) throw new Error('The app has not begun yet.')
  return figures
}

server.listen(socketPath, () => say({ listens: true }))
