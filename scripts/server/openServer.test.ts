import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openServer, SLOWEST } from './openServer.mjs'

const SOON = { head: 300, whole: 20_000, lookedAtEvery: 100, bytes: 4096 }
const HEAD = 'POST / HTTP/1.1\r\nHost: localhost\r\n'

let close = async () => {}
afterEach(() => close())

/** A server that answers with the length of what was sent, when it has all of it. */
async function open({ isSlowToRead = false } = {}) {
  // A machine that is busy with other things must not look like a sender that drips.
  const soon = isSlowToRead ? { ...SOON, lookedAtEvery: 4 * SOON.lookedAtEvery } : SOON
  const server = openServer(soon)
  server.on('request', (request, response) => {
    let length = 0
    const read = () => request.on('data', (chunk: Buffer) => (length += chunk.length))
    if (isSlowToRead) setTimeout(read, 5 * soon.lookedAtEvery)
    else read()
    request.on('end', () => response.end(String(length)))
    request.on('error', () => undefined)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  const { port } = server.address() as AddressInfo
  return { port, url: `http://127.0.0.1:${port}` }
}

/** Sends the beginning, and a byte now and then for as long as anybody takes it. */
function drip(port: number, beginning: string): { socket: Socket; cut: Promise<unknown> } {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  socket.write(beginning)
  const timer = setInterval(() => socket.write('x'), 20)
  // `once` of Node's would reject where the cut comes as a reset.
  const cut = new Promise((resolve) => socket.once('close', resolve))
  socket.once('close', () => clearInterval(timer))
  return { socket, cut }
}

describe('a server', () => {
  it.each([
    ['the head', `${HEAD}X-Slow: `],
    ['a body of a length', `${HEAD}Content-Length: 1000000\r\n\r\n`],
    ['a body without one', `${HEAD}Transfer-Encoding: chunked\r\n\r\nfffff\r\n`],
  ])('cuts off everybody who drips, in %s, and answers others meanwhile', async (_, beginning) => {
    const { port, url } = await open()
    const dripping = Array.from({ length: 40 }, () => drip(port, beginning))
    const answer = await fetch(url, { method: 'POST', body: 'words' })
    expect(await answer.text()).toBe('5')
    await Promise.all(dripping.map(({ cut }) => cut))
  })

  it('as it runs lets nobody drip for more than twenty seconds', () => {
    const { head, lookedAtEvery } = SLOWEST
    expect(head + lookedAtEvery).toBeLessThanOrEqual(20_000)
    // A body is given up at the third look at the latest: the first is not counted against it.
    expect(3 * lookedAtEvery).toBeLessThanOrEqual(20_000)
  })

  it('waits for whoever sends steadily, and for itself', async () => {
    const { url } = await open({ isSlowToRead: true })
    const answer = await fetch(url, { method: 'POST', body: 'x'.repeat(1_000_000) })
    expect(await answer.text()).toBe('1000000')
  })
})
