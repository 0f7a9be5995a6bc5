import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createReadCounter } from './countReads.mjs'

const READER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

type Read = { day: string; path: string; count: number }

let server: Server
let counter: ReturnType<typeof createReadCounter>
let status = 200
let kept: Read[][] = []
let fault: Error | null = null

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<void>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const options = { port, path, method, headers: { 'user-agent': READER, ...headers } }
    httpRequest(options, (response) => response.resume().once('end', resolve))
      .once('error', reject)
      .end()
  })

beforeAll(async () => {
  server = createServer((request, response) => {
    counter.watch(request, response)
    response.statusCode = status
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  status = 200
  kept = []
  fault = null
  counter = createReadCounter({
    log: pino({ level: 'silent' }),
    keep: async (reads: Read[]) => {
      if (fault) throw fault
      kept.push(reads)
    },
    now: () => new Date('2026-11-30T23:59:59Z'),
  })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('counts an article for each time it is opened, by day and path', async () => {
  await ask('/issues/51/one?from=feed')
  await ask('/issues/51/one')
  await ask('/issues/51/editions/1/d%C3%A9but')
  await counter.close()
  expect(kept).toEqual([
    [
      { day: '2026-11-30', path: '/issues/51/one', count: 2 },
      { day: '2026-11-30', path: '/issues/51/editions/1/début', count: 1 },
    ],
  ])
})

it.each([
  ['the page of an issue', '/issues/51', {}],
  ['a file of an issue', '/issues/51/issue.epub', {}],
  ['a file of an article', '/issues/51/one/article.md', {}],
  ['a program that says so', '/issues/51/one', { 'user-agent': 'Googlebot/2.1' }],
  ['a page fetched ahead', '/issues/51/one', { 'sec-purpose': 'prefetch' }],
  ['somebody of the desk', '/issues/51/one', { cookie: 'a=b; payload-token=x' }],
])('does not count %s', async (_, path, headers) => {
  await ask(path, headers)
  await counter.close()
  expect(kept).toEqual([])
})

it('does not count what is not there, or only asked about', async () => {
  status = 404
  await ask('/issues/51/one')
  status = 200
  await ask('/issues/51/one', {}, 'HEAD')
  await counter.close()
  expect(kept).toEqual([])
})

it('counts a page that the reader had already', async () => {
  status = 304
  await ask('/issues/51/one')
  await counter.close()
  expect(kept[0]).toMatchObject([{ count: 1 }])
})

it('keeps what could not be given away', async () => {
  fault = new Error('No database.')
  await ask('/issues/51/one')
  await counter.close()
  fault = null
  await ask('/issues/51/one')
  await counter.close()
  expect(kept).toEqual([[{ day: '2026-11-30', path: '/issues/51/one', count: 2 }]])
})
