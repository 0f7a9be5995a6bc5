import { createServer, request as ask, Agent, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDrain } from './createDrain.mjs'

let server: Server
let drain: ReturnType<typeof createDrain>
let finish: () => void
let begun: Promise<void>
const agent = new Agent({ keepAlive: true })

beforeEach(async () => {
  server = createServer()
  drain = createDrain(server)
  let begin = () => {}
  begun = new Promise((resolve) => (begin = resolve))
  server.on('request', (request, response) => {
    if (request.url === '/quick') {
      response.end('quick')
      return
    }
    finish = () => response.end('finished')
    begin()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  agent.destroy()
  server.closeAllConnections()
})

function get(path: string): Promise<{ body: string; connection: string | undefined }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    ask({ port, path, agent, host: '127.0.0.1' }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.once('end', () => resolve({ body, connection: response.headers.connection }))
    })
      .once('error', reject)
      .end()
  })
}

describe('createDrain', () => {
  it('lets the request in flight finish, and takes no new one', async () => {
    const inFlight = get('/slow')
    await begun
    const { port } = server.address() as AddressInfo
    const drained = drain(10_000)
    await expect(
      new Promise((resolve, reject) => {
        ask({ port, host: '127.0.0.1', path: '/quick' }, resolve).once('error', reject).end()
      }),
    ).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    finish()
    expect(await inFlight).toEqual({ body: 'finished', connection: 'close' })
    await drained
  })

  it('closes connections that idle', async () => {
    expect(await get('/quick')).toMatchObject({ body: 'quick', connection: 'keep-alive' })
    await expect(drain(10_000)).resolves.toBeUndefined()
  })

  it('answers a request that offers to speak otherwise', async () => {
    const { port } = server.address() as AddressInfo
    const headers = { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c' }
    const status = await new Promise((resolve, reject) => {
      const offered = ask({ port, host: '127.0.0.1', path: '/quick', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      offered.once('error', reject).end()
    })
    expect(status).toBe(200)
  })

  it('cuts off what is not done when the grace is over', async () => {
    const inFlight = get('/slow')
    await begun
    const lost = expect(inFlight).rejects.toMatchObject({ code: 'ECONNRESET' })
    await drain(50)
    await lost
  })
})
