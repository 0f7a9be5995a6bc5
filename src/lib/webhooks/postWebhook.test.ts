import dns from 'node:dns'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { postWebhook, readAllowed } from './postWebhook'

let server: Server
let port: number
let status = 204
let headers: Record<string, string> = {}
const arrived: { body: string; request: IncomingMessage }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      arrived.push({ body, request })
      response.writeHead(status, headers).end('An answer that nobody reads.')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
beforeEach(() => {
  arrived.length = 0
  status = 204
  headers = {}
})
afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const post = (url: string, allowed: string[] = []) =>
  postWebhook({ allowed, body: '{"a":"é"}', headers: { 'webhook-id': 'msg_1' }, url })

it('sends the body, and answers the status', async () => {
  expect(await post(`http://127.0.0.1:${port}/in?x=1`, ['127.0.0.1'])).toBe(204)
  const [{ body, request } = { body: '', request: null }] = arrived
  expect(body).toBe('{"a":"é"}')
  expect([request?.url, request?.headers['webhook-id']]).toEqual(['/in?x=1', 'msg_1'])
})

it('goes where it was sent and no further', async () => {
  status = 307
  headers = { Location: `http://127.0.0.1:${port}/elsewhere` }
  expect(await post(`http://127.0.0.1:${port}/`, ['127.0.0.1'])).toBe(307)
  expect(arrived).toHaveLength(1)
})

describe('nothing is sent to a private address', () => {
  it.each([
    ['written out', '127.0.0.1'],
    ['of another form', '2130706433'],
    ['in hexadecimal', '0x7f.1'],
    ['of this machine', '0.0.0.0'],
    ['in IPv6', '[::1]'],
    ['of IPv4 in IPv6', '[::ffff:127.0.0.1]'],
    ['of a network at home', '192.168.1.1'],
    ['of a cloud’s own data', '169.254.169.254'],
    ['by its name', 'localhost'],
  ])('%s', async (_, host) => {
    await expect(post(`http://${host}:${port}/`)).rejects.toThrow(/private network/)
    expect(arrived).toEqual([])
  })

  it('behind a name that leads there, as it is when the connection is made', async () => {
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation(((
      _: string,
      { all }: { all?: boolean },
      answer: (error: null, found: unknown, family?: number) => void,
    ) => {
      if (all) answer(null, [{ address: '127.0.0.1', family: 4 }])
      else answer(null, '127.0.0.1', 4)
    }) as never)
    syncBuiltinESMExports()
    await expect(post(`http://receiver.example:${port}/`)).rejects.toThrow(/private network/)
    expect(lookup).toHaveBeenCalledOnce()
    expect(arrived).toEqual([])
  })
})

it('says why nobody was reached', async () => {
  await expect(post('http://127.0.0.1:1/', ['127.0.0.1'])).rejects.toThrow('ECONNREFUSED')
})

it('reads the networks that are meant', () => {
  expect(readAllowed(undefined)).toEqual([])
  expect(readAllowed(' 10.0.0.5, 192.168.4.0/24,')).toEqual(['10.0.0.5', '192.168.4.0/24'])
})
