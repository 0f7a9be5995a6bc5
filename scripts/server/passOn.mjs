import http from 'node:http'
import { pipeline } from 'node:stream'
import { securityHeaders } from '../../src/lib/securityHeaders.mjs'

/** @import { Agent, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http' */
/** @import { Duplex } from 'node:stream' */

/**
 * What is said between two ends of one connection and not passed on (RFC 9110, 7.6.1). Other names that
 * a request puts into its `Connection` are passed on: with them somebody could take away what the front
 * says of them, such as their address.
 */
const OF_CONNECTION = ['connection', 'expect', 'keep-alive', 'proxy-connection', 'te', 'upgrade']

/**
 * @typedef {{ socketPath: string, agent: Agent }} Place where the app listens
 */

/**
 * Has a request answered by the app, head and body as they come. Where either side breaks off, the
 * other learns it. Where the app cannot be reached, or ends before it has answered, the answer is 503;
 * of an act that was sent nobody knows then whether it was done, and that is what is said.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {Place} place
 * @returns {Promise<void>} when the answer is over, however it ended
 */
export function passOn(request, response, { agent, socketPath }) {
  return new Promise((resolve) => {
    const { method = 'GET', url = '/' } = request
    const asked = http.request({
      agent,
      headers: headersOf(request),
      method,
      path: url,
      socketPath,
    })
    asked.once('response', (answer) => {
      const headers = withoutConnection(answer.headers)
      delete headers['transfer-encoding']
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers)
      // Who listens to a stream is to know at once that it is open.
      if (headers['content-length'] === undefined) response.flushHeaders()
      pipeline(answer, response, () => resolve())
    })
    asked.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const isSent = error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'
      if (!response.headersSent && !response.destroyed) refuse(request, response, isSent)
      else response.destroy()
      resolve()
    })
    response.once('close', () => {
      if (!response.writableFinished) asked.destroy()
      resolve()
    })
    // The end of either is heard above.
    pipeline(request, asked, () => {})
  })
}

/**
 * Has a connection taken over (the development server speaks over one with the pages it makes).
 *
 * @param {IncomingMessage} request
 * @param {Duplex} socket
 * @param {Buffer} head what came already after the head
 * @param {Place} place
 */
export function passOnUpgrade(request, socket, head, { socketPath }) {
  const { headers, method, url } = request
  const asked = http.request({ headers, method, path: url, socketPath })
  socket.on('error', () => asked.destroy())
  asked.once('error', () => socket.destroy())
  asked.once('response', () => socket.destroy())
  asked.once('upgrade', (answer, other, rest) => {
    const lines = answer.rawHeaders.flatMap((name, at, all) =>
      at % 2 === 0 ? `${name}: ${all[at + 1]}` : [],
    )
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`)
    socket.write(rest)
    other.write(head)
    pipeline(socket, other, () => {})
    pipeline(other, socket, () => {})
  })
  asked.end()
}

/**
 * @param {IncomingMessage} request
 * @returns {OutgoingHttpHeaders}
 */
function headersOf({ headers, method }) {
  const passed = withoutConnection(headers)
  const hasBody =
    headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  // Node would announce a body of unknown length where there is none.
  if (!hasBody && method !== 'GET' && method !== 'HEAD') passed['content-length'] = '0'
  return passed
}

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @returns {OutgoingHttpHeaders}
 */
function withoutConnection(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => value !== undefined && !OF_CONNECTION.includes(name),
    ),
  )
}

/**
 * Says in JSON to a program, and on a page that asks again by itself to a person, why there is no answer.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {boolean} isSent whether the app may have heard of it
 */
function refuse({ headers, method = 'GET' }, response, isSent) {
  const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  const isPage = isRead && /\btext\/html\b/.test(headers.accept ?? '')
  const { message, reason } = isRead || !isSent ? RESTARTING : UNKNOWN
  response
    .writeHead(503, {
      ...securityHeaders,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
      'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json',
      'Retry-After': String(AGAIN),
      ...(isPage && { Refresh: String(AGAIN) }),
    })
    .end(isPage ? writePage(message) : JSON.stringify({ errors: [{ reason, message }] }))
}

/** Seconds after which it is worth asking again. */
const AGAIN = 2

const RESTARTING = {
  reason: 'restarting',
  message: 'Forme is starting again; nothing was done. Try once more in a moment.',
}
const UNKNOWN = {
  reason: 'outcomeUnknown',
  message:
    'Forme had to start again meanwhile, so it is not known whether this was done. Look before you do it again.',
}

/** @param {string} words */
function writePage(words) {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>One moment</title><p>${words}</p></html>`
}
