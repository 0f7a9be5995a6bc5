import { once } from 'node:events'
import { createServer, request as httpRequest, Agent, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { passOn, passOnUpgrade } from './passOn.mjs'

type Seen = { method?: string; url?: string; headers: Record<string, unknown>; body: string }

let folder: string
let front: Server
let app: Server
let seen: Seen[]
let brokenOff: number
const address = () => `http://127.0.0.1:${(front.address() as AddressInfo).port}`

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'forme-pass-'))
  const place = { agent: new Agent({ keepAlive: true }), socketPath: path.join(folder, 'socket') }
  app = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('error', () => undefined)
    request.once('close', () => (brokenOff += request.complete ? 0 : 1))
    response.once('close', () => (brokenOff += response.writableFinished ? 0 : 1))
    request.once('end', () => {
      const { headers, method = '', url = '' } = request
      seen.push({ method, url, headers, body })
      if (url === '/ends') return request.socket.destroy()
      if (url === '/stream') return void response.writeHead(200).write('first')
      response.setHeader('set-cookie', ['a=1', 'b=2'])
      response
        .writeHead(url === '/same' ? 304 : 201, 'Made')
        .end(url === '/same' ? undefined : 'made')
    })
  })
  app.on('upgrade', (_, socket) => {
    socket.end(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: words\r\nConnection: upgrade\r\n\r\nhello',
    )
  })
  front = createServer((request, response) => {
    response.setHeader('x-front', 'kept')
    void passOn(request, response, place)
  })
  front.on('upgrade', (request, socket, head) => passOnUpgrade(request, socket, head, place))
  app.listen(place.socketPath)
  front.listen(0, '127.0.0.1')
  await Promise.all([once(app, 'listening'), once(front, 'listening')])
})
beforeEach(() => {
  seen = []
  brokenOff = 0
})
afterAll(() => {
  for (const server of [front, app]) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { force: true, recursive: true })
})

it('passes a request and its answer as they are', async () => {
  const answer = await fetch(`${address()}/a%20b?c=d`, {
    method: 'PATCH',
    headers: { 'x-one': 'two', cookie: 'p=q' },
    body: 'words',
  })
  expect([answer.status, answer.statusText, await answer.text()]).toEqual([201, 'Made', 'made'])
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(answer.headers.get('x-front')).toBe('kept')
  expect(seen).toMatchObject([
    {
      method: 'PATCH',
      url: '/a%20b?c=d',
      headers: {
        'x-one': 'two',
        cookie: 'p=q',
        host: new URL(address()).host,
        'content-length': '5',
      },
      body: 'words',
    },
  ])
})

it('keeps what is said of a request, whatever that says of its connection', async () => {
  const request = httpRequest(`${address()}/named`, {
    headers: { connection: 'close, x-forme-address', 'x-forme-address': '192.0.2.1' },
  }).end()
  await once(request, 'response')
  request.destroy()
  expect(seen[0]?.headers).toMatchObject({
    'x-forme-address': '192.0.2.1',
    connection: 'keep-alive',
  })
})

it('announces no body where there is none, and one of unknown length where that came', async () => {
  await fetch(address(), { method: 'DELETE' })
  await fetch(address())
  await fetch(address(), {
    method: 'POST',
    body: new Blob(['in ', 'pieces']).stream(),
    duplex: 'half',
  } as RequestInit)
  const heads = seen.map(({ body, headers }) => [
    headers['content-length'],
    headers['transfer-encoding'],
    body,
  ])
  expect(heads).toEqual([
    ['0', undefined, ''],
    [undefined, undefined, ''],
    [undefined, 'chunked', 'in pieces'],
  ])
})

it('passes an answer without a body', async () => {
  expect((await fetch(`${address()}/same`)).status).toBe(304)
})

it('passes what comes at once, and tells the app when nobody listens any more', async () => {
  const away = new AbortController()
  const answer = await fetch(`${address()}/stream`, { signal: away.signal })
  const read = await answer.body?.getReader().read()
  expect(new TextDecoder().decode(read?.value)).toBe('first')
  away.abort()
  await vi.waitFor(() => expect(brokenOff).toBe(1))
})

it('tells the app when somebody goes who has not sent everything', async () => {
  const half = httpRequest(`${address()}/half`, {
    method: 'POST',
    headers: { 'content-length': '9' },
  })
  half.on('error', () => undefined)
  half.write('half')
  await new Promise((resolve) => setTimeout(resolve, 100))
  half.destroy()
  await vi.waitFor(() => expect(brokenOff).toBeGreaterThan(0))
  expect(seen).toEqual([])
})

it('says of an act that the app ended in that nobody knows, and of reading to try again', async () => {
  const said = async (method: string) => {
    const answer = await fetch(`${address()}/ends`, { method })
    const { errors } = (await answer.json()) as { errors: { reason: string }[] }
    return [answer.status, answer.headers.get('retry-after'), errors[0]?.reason]
  }
  expect(await said('POST')).toEqual([503, '2', 'outcomeUnknown'])
  expect(await said('GET')).toEqual([503, '2', 'restarting'])
})

it('shows a person a page that asks again by itself', async () => {
  const answer = await fetch(`${address()}/ends`, { headers: { accept: 'text/html,*/*' } })
  expect([answer.status, answer.headers.get('refresh')]).toEqual([503, '2'])
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await answer.text()).toContain('<p>Forme is starting again')
})

it('says that nothing was done where the app does not listen', async () => {
  const nowhere = createServer((request, response) => {
    const place = { agent: new Agent(), socketPath: path.join(folder, 'nowhere') }
    void passOn(request, response, place)
  })
  nowhere.listen(0, '127.0.0.1')
  await once(nowhere, 'listening')
  const { port } = nowhere.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'words' })
  expect([answer.status, await answer.json()]).toMatchObject([
    503,
    { errors: [{ reason: 'restarting' }] },
  ])
  nowhere.closeAllConnections()
  nowhere.close()
})

it('has a connection taken over', async () => {
  const socket = connect((front.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET /words HTTP/1.1\r\nHost: a\r\nUpgrade: words\r\nConnection: upgrade\r\n\r\n')
  let said = ''
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(socket, 'close')
  expect(said).toContain('101 Switching Protocols')
  expect(said).toContain('hello')
})
