import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Stored } from '../../src/lib/answers/composeReply.mjs'
import { createKeptPages } from './keptPages.mjs'

const bytes = (text: string) => new TextEncoder().encode(text)
const page = (text: string, more: Partial<Stored> = {}): Stored => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  etag: text,
  plain: bytes(text),
  ...more,
})

const V1 = { version: 'v1', askedAt: 1 }

let server: Server
let pages: ReturnType<typeof createKeptPages>
let known: string | null | Promise<string | null>
let learnt: { version: string; askedAt: number }[]
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)

beforeAll(async () => {
  server = createServer((request, response) => {
    void Promise.resolve(pages.send(request, response)).then((isSent) => {
      if (!isSent) response.writeHead(299).end('the long way')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  known = 'v1'
  learnt = []
  pages = createKeptPages({
    current: () => known,
    learn: (found) => learnt.push(found),
    most: 1000,
  })
  pages.keep({ path: '/kept', stored: page('Kept'), of: V1 })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('sends what is kept, with its length and the headers every answer has', async () => {
  const answer = await ask('/kept')
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '4'])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('x-accel-expires')).toMatch(/^@\d{10}$/)
  expect(answer.headers.get('transfer-encoding')).toBeNull()
  expect(await answer.text()).toBe('Kept')
})

it('says the same to HEAD, without the page', async () => {
  const answer = await ask('/kept', { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '4'])
  expect(await answer.text()).toBe('')
})

it('lets the reader say what it has, and which encodings it takes', async () => {
  const gzip = new Uint8Array(gzipSync('Packed'))
  const br = new Uint8Array(brotliCompressSync('Packed'))
  pages.keep({ path: '/packed', stored: page('Packed', { br, gzip }), of: V1 })
  for (const [encoding, length] of [
    ['gzip', gzip.length],
    ['br', br.length],
    ['identity', 6],
  ]) {
    const answer = await ask('/packed', { headers: { 'accept-encoding': String(encoding) } })
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual([
      String(length),
      'Packed',
    ])
  }
  expect((await ask('/kept', { headers: { 'if-none-match': '"Kept"' } })).status).toBe(304)
  expect((await ask('/kept', { headers: { range: 'bytes=0-1' } })).status).toBe(206)
})

it('looks past what stands behind a question mark, as the app does', async () => {
  expect((await ask('/kept?from=feed')).status).toBe(200)
})

it.each([
  ['another path', '/other', {}],
  ['another method', '/kept', { method: 'POST' }],
])('leaves %s to the app', async (_, path, init) => {
  expect((await ask(path, init)).status).toBe(299)
})

it('sends nothing of a version that is not current, or where none is known', async () => {
  known = 'v2'
  expect((await ask('/kept')).status).toBe(299)
  known = null
  expect((await ask('/kept')).status).toBe(299)
  known = Promise.resolve('v1')
  expect((await ask('/kept')).status).toBe(200)
})

it('sends a file that never changes whatever is current, and for good', async () => {
  pages.keep({ path: '/assets/a-1.css', stored: page('p{}', { lasting: true }) })
  pages.keep({ path: '/new', stored: page('New'), of: { version: 'v2', askedAt: 2 } })
  known = null
  const answer = await ask('/assets/a-1.css')
  expect([answer.status, await answer.text()]).toEqual([200, 'p{}'])
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

it('begins anew with another version, and tells of it', async () => {
  pages.keep({ path: '/new', stored: page('New'), of: { version: 'v2', askedAt: 2 } })
  expect(learnt.at(-1)).toEqual({ version: 'v2', askedAt: 2 })
  known = 'v2'
  expect((await ask('/new')).status).toBe(200)
  expect((await ask('/kept')).status).toBe(299)
})

it('lets go of what was asked for longest ago where it becomes too much', async () => {
  const large = (name: string) =>
    pages.keep({
      path: `/${name}`,
      stored: page(name, { plain: new Uint8Array(400) }),
      of: V1,
    })
  large('a')
  large('b')
  await (await ask('/kept')).text()
  large('c')
  const statuses = ['/a', '/b', '/c', '/kept'].map(async (path) => (await ask(path)).status)
  expect(await Promise.all(statuses)).toEqual([299, 200, 200, 200])
})
