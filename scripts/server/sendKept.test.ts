import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { PLACES } from '../../src/lib/insides/sharedPlaces.mjs'
import { sendKept } from './sendKept.mjs'

const PLACE = PLACES.kept
const PAGE = new TextEncoder().encode('<!doctype html><title>Kept</title>')

let server: Server
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!sendKept(request, response)) response.writeHead(299).end('the long way')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, PLACE)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const keep = () =>
  Reflect.set(globalThis, PLACE, (path: string, read: (name: string) => string | null) => {
    if (path !== '/kept') return null
    if (read('if-none-match') === '"1"')
      return { status: 304, headers: { ETag: '"1"' }, body: null }
    const headers = { ETag: '"1"', 'Content-Length': String(PAGE.length) }
    return { status: 200, headers, body: PAGE }
  })

it('sends what is kept, with its length and the headers every answer has', async () => {
  keep()
  const answer = await ask('/kept')
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, `${PAGE.length}`])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('transfer-encoding')).toBeNull()
  expect(await answer.text()).toContain('Kept')
})

it('says the same to HEAD, without the page', async () => {
  keep()
  const answer = await ask('/kept', { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, `${PAGE.length}`])
  expect(await answer.text()).toBe('')
})

it('lets the reader say what it has', async () => {
  keep()
  expect((await ask('/kept', { headers: { 'if-none-match': '"1"' } })).status).toBe(304)
})

it.each([
  ['another path', '/other', {}],
  ['another method', '/kept', { method: 'POST' }],
])('leaves %s to Next', async (_, path, init) => {
  keep()
  expect((await ask(path, init)).status).toBe(299)
})

it('leaves everything to Next before the site was asked for the first time', async () => {
  expect((await ask('/kept')).status).toBe(299)
})
