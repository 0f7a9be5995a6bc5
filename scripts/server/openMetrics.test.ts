import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Figures } from '../../src/jobs/leaveFigures'
import { openMetrics } from './openMetrics.mjs'

const log = pino({ level: 'silent' })
const noDatabase = () => Promise.reject(new Error('No database.'))
let measure: Figures['measure'] = noDatabase
const figures: Figures = { keepReads: async () => undefined, measure: () => measure() }

let metrics: Awaited<ReturnType<typeof openMetrics>>
let server: Server

const read = async () => {
  const answer = await fetch(`http://127.0.0.1:${metrics.port}/metrics`)
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  }
}
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)

beforeAll(async () => {
  metrics = await openMetrics({ host: '127.0.0.1', port: 0, figures, log })
  server = createServer((request, response) => {
    metrics.watch(request, response)
    response.statusCode = request.url === '/nothing' ? 404 : 200
    response.end('answer')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  measure = noDatabase
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  metrics.close()
})

it('counts requests by what was asked for, without their addresses', async () => {
  for (const path of ['/issues/51/secret-title', '/nothing', '/api/public/issues', '/admin']) {
    await (await ask(path)).text()
  }
  await (await ask('/', { method: 'PROPFIND' })).text()
  await vi.waitFor(async () => {
    expect((await read()).text).toContain('method="other"')
  })
  const { status, text, type } = await read()
  expect([status, type?.split(';')[0]]).toEqual([200, 'text/plain'])
  expect(text).toContain(
    'forme_http_request_duration_seconds_count{area="pages",method="GET",status="200"} 1',
  )
  expect(text).toContain('count{area="pages",method="GET",status="404"} 1')
  expect(text).toContain('count{area="public",method="GET",status="200"} 1')
  expect(text).toContain('count{area="desk",method="GET",status="200"} 1')
  expect(text).toContain('count{area="pages",method="other",status="200"} 1')
  expect(text).toMatch(/^process_resident_memory_bytes \d/m)
  expect(text).not.toContain('secret-title')
})

it('says what the app knows', async () => {
  measure = async () => ({
    memory: 5_000_000,
    queue: { waiting: 3, givenUp: 1, oldest: new Date(1_000_000) },
    backup: { goodAt: new Date(2_000_000), failedAt: null },
    worker: {
      isWorking: true,
      chores: [
        { name: 'runQueue', doneAt: new Date(3_000_000), isFailing: false },
        { name: 'backUp', doneAt: null, isFailing: true },
      ],
    },
  })
  const { text } = await read()
  for (const line of [
    'forme_up 1',
    'forme_app_resident_memory_bytes 5000000',
    'forme_queue_jobs{state="waiting"} 3',
    'forme_queue_jobs{state="given_up"} 1',
    'forme_queue_oldest_job_timestamp_seconds 1000',
    'forme_backup_timestamp_seconds{outcome="good"} 2000',
    'forme_worker_active 1',
    'forme_chore_done_timestamp_seconds{chore="runQueue"} 3000',
    'forme_chore_failing{chore="backUp"} 1',
  ]) {
    expect(text.split('\n')).toContain(line)
  }
  expect(text).not.toContain('outcome="failed"')
})

it('says that the app does not answer, and nothing of what it last said', async () => {
  measure = noDatabase
  const { text } = await read()
  expect(text.split('\n')).toContain('forme_up 0')
  expect(text).not.toMatch(/^forme_(app|queue|backup|worker|chore)/m)
})

it('answers nothing else, and not on a port that is taken', async () => {
  expect((await fetch(`http://127.0.0.1:${metrics.port}/`)).status).toBe(404)
  await expect(
    openMetrics({ host: '127.0.0.1', port: metrics.port, figures, log }),
  ).rejects.toThrow('FORME_METRICS_PORT')
})
