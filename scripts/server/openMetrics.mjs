import { createServer } from 'node:http'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { StartProblem } from '../start/StartProblem.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Logger } from 'pino' */
/** @import { Figures } from '../../src/jobs/leaveFigures' */

/** How long the app is waited for, in milliseconds: a database that is gone must not hide the rest. */
const PATIENCE = 2000

/** In seconds: a kept page takes less than a millisecond, an import minutes. */
const TIMES = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What stands behind each beginning of a path; the first that fits. */
const AREAS = /** @type {const} */ ([
  ['/admin', 'desk'],
  ['/_next', 'assets'],
  ['/assets', 'assets'],
  ['/api/public', 'public'],
  ['/api/health', 'health'],
  ['/api', 'api'],
  ['/pictures', 'pictures'],
  ['/search', 'search'],
])

/**
 * The figures of this process and of the house at `/metrics`, as Prometheus reads them, on a port of
 * their own: they are for whoever answers for the machine, and neither readers nor staff get there.
 * Nothing in them names a person, a text or an address.
 *
 * @param {{ host: string, port: number, figures: Figures, log: Logger }} place `port` 0 is any that
 *   is free
 * @throws a `StartProblem` where the port is taken
 */
export async function openMetrics({ host, port, figures, log }) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const times = new Histogram({
    name: 'forme_http_request_duration_seconds',
    help: 'How long requests took, from their head to the end of the answer.',
    labelNames: ['area', 'method', 'status'],
    buckets: TIMES,
    registers: [registry],
  })
  const aborted = new Counter({
    name: 'forme_http_requests_aborted_total',
    help: 'Requests whose answer did not arrive whole.',
    labelNames: ['area'],
    registers: [registry],
  })
  const open = new Gauge({
    name: 'forme_http_requests_open',
    help: 'Requests that are being answered now.',
    registers: [registry],
  })
  const house = createHouseGauges(registry, figures)

  const server = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?')
    if (path !== '/metrics') {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('/metrics is what is here.\n')
      return
    }
    house
      .fill()
      .then(() => registry.metrics())
      .then((text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text))
      .catch((/** @type {unknown} */ error) => {
        log.error({ err: error }, 'the figures could not be given')
        response.writeHead(500).end()
      })
  })
  await new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(new StartProblem(`Port ${port} (FORME_METRICS_PORT) is taken by another program.`)),
    )
    server.listen({ host, port }, () => resolve(undefined))
  })
  server.unref()
  const address = server.address()

  return {
    port: typeof address === 'object' && address !== null ? address.port : port,

    /**
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     */
    watch(request, response) {
      const begun = performance.now()
      const area = areaOf(request.url ?? '/')
      open.inc()
      response.once('close', () => {
        open.dec()
        const method = METHODS.has(request.method ?? '') ? (request.method ?? '') : 'other'
        const labels = { area, method, status: String(response.statusCode) }
        times.observe(labels, (performance.now() - begun) / 1000)
        if (!response.writableFinished) aborted.inc({ area })
      })
    },

    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Others are of the caller's making, and there is no end of them. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

/**
 * @param {string} url
 * @returns {(typeof AREAS)[number][1] | 'pages'}
 */
function areaOf(url) {
  const [path = '/'] = url.split('?')
  const found = AREAS.find(([start]) => path === start || path.startsWith(`${start}/`))
  return found?.[1] ?? 'pages'
}

/**
 * What the app is asked for each time. Where it does not answer, `forme_up` is 0 and the others are
 * not there: an old figure would say that all is well.
 *
 * @param {Registry} registry
 * @param {Figures} app
 */
function createHouseGauges(registry, app) {
  const registers = [registry]
  const gauge = (
    /** @type {string} */ name,
    /** @type {string} */ help,
    /** @type {string[]} */ labelNames = [],
  ) => new Gauge({ name: `forme_${name}`, help, labelNames, registers })
  const up = gauge('up', 'Whether the app and its database answer.')
  const jobs = gauge('queue_jobs', 'Jobs that wait, and jobs that were given up.', ['state'])
  const oldest = gauge('queue_oldest_job_timestamp_seconds', 'Since when the oldest job waits.')
  const backup = gauge(
    'backup_timestamp_seconds',
    'When the last good backup was written, and when a later one failed.',
    ['outcome'],
  )
  const working = gauge('worker_active', 'Whether this process does the work nobody waits for.')
  const done = gauge('chore_done_timestamp_seconds', 'When a chore last ended well here.', [
    'chore',
  ])
  const failing = gauge('chore_failing', 'Whether the last try of a chore failed.', ['chore'])
  const memory = gauge('app_resident_memory_bytes', 'Memory of the process of the app.')
  const all = [up, jobs, oldest, backup, working, done, failing, memory]
  const seconds = (/** @type {Date} */ moment) => moment.getTime() / 1000

  return {
    async fill() {
      const figures = await ask(app)
      for (const one of all) one.reset()
      // A gauge without labels is 0 once it is reset, and these would say 1970.
      for (const one of [oldest, working, memory]) one.remove()
      up.set(figures ? 1 : 0)
      if (!figures) return
      const { worker } = figures
      jobs.set({ state: 'waiting' }, figures.queue.waiting)
      jobs.set({ state: 'given_up' }, figures.queue.givenUp)
      if (figures.queue.oldest) oldest.set(seconds(figures.queue.oldest))
      if (figures.backup.goodAt) backup.set({ outcome: 'good' }, seconds(figures.backup.goodAt))
      if (figures.backup.failedAt)
        backup.set({ outcome: 'failed' }, seconds(figures.backup.failedAt))
      memory.set(figures.memory)
      working.set(worker.isWorking ? 1 : 0)
      for (const { doneAt, isFailing, name: chore } of worker.chores) {
        if (doneAt) done.set({ chore }, seconds(doneAt))
        failing.set({ chore }, isFailing ? 1 : 0)
      }
    },
  }
}

/**
 * @param {Figures} app
 * @returns {Promise<Awaited<ReturnType<Figures['measure']>> | null>} null where it does not answer
 */
async function ask(app) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null)
  })
  try {
    return await Promise.race([app.measure(), /** @type {Promise<null>} */ (patience)])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
