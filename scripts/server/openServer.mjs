import { createServer } from 'node:http'

/** @import { IncomingMessage, Server } from 'node:http' */

/**
 * How long the head of a request may take, how long the whole of it (25 MB over a slow line), how often
 * connections are looked at, in milliseconds; and how many bytes of a body have to come from one look to
 * the next but one, while somebody waits for them. So a sender that drips, before a body or in it, is cut
 * off within twenty seconds, however many there are.
 */
export const SLOWEST = { head: 10_000, whole: 120_000, lookedAtEvery: 5000, bytes: 4096 }

/**
 * How long a connection may idle. It must outlast the idle time of the proxy in front (nginx keeps
 * upstream connections for 60 s), or the proxy now and then sends a request into a connection that
 * is being closed.
 */
const KEEP_ALIVE = 65_000

/**
 * An HTTP server that waits for nobody who drips.
 *
 * @param {typeof SLOWEST} [slowest]
 * @returns {Server}
 */
export function openServer({ bytes, head, lookedAtEvery, whole } = SLOWEST) {
  const server = createServer({ connectionsCheckingInterval: lookedAtEvery })
  server.keepAliveTimeout = KEEP_ALIVE
  server.headersTimeout = head
  server.requestTimeout = whole

  /** @type {Map<IncomingMessage, { read: number, isSlow: boolean }>} */
  const coming = new Map()
  server.on('request', (request) => {
    const { headers, socket } = request
    if (headers['transfer-encoding'] === undefined && !Number(headers['content-length'])) return
    coming.set(request, { read: socket.bytesRead, isSlow: false })
    request.once('close', () => coming.delete(request))
  })
  const timer = setInterval(() => {
    for (const [request, { isSlow, read }] of coming) {
      if (request.complete) {
        coming.delete(request)
        continue
      }
      // What is here and was not taken yet is no fault of the sender’s.
      const drips = request.readableLength === 0 && request.socket.bytesRead - read < bytes
      if (drips && isSlow) request.destroy()
      else coming.set(request, { read: request.socket.bytesRead, isSlow: drips })
    }
  }, lookedAtEvery)
  timer.unref()
  server.once('close', () => clearInterval(timer))
  return server
}
