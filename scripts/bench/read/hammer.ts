import { connect } from 'node:net'
import { percentile } from '../percentile.mjs'

export type Blows = {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  /** Of one answer with its head, on the wire. */
  bytes: number
  /** Answers other than 200. */
  errors: number
}

/**
 * Asks a server for the same few addresses again and again, over connections that stay open, each
 * with one request under way at a time. nginx ends a connection after a thousand requests, between
 * two of them; what was asked of it then is asked anew over another. Written on sockets, because a generator that costs more
 * than the server measures itself. Loopback only, and never more than was wanted.
 */
export async function hammer({
  connections = 16,
  paths,
  port,
  requests,
}: {
  connections?: number
  paths: readonly string[]
  port: number
  requests: number
}): Promise<Blows> {
  const times: number[] = []
  let sent = 0
  let errors = 0
  let bytes = 0
  const take = () => (sent < requests ? (paths[sent++ % paths.length] ?? null) : null)
  const open = (path: string) =>
    new Promise<string | null>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let begun = 0
      let answered = 0
      let parts: Buffer[] = []
      let under: string | null = path
      const ask = () => {
        if (under === null) return void socket.end()
        parts = []
        begun = performance.now()
        socket.write(
          `GET ${under} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: gzip\r\n\r\n`,
        )
      }
      socket.on('connect', ask)
      socket.on('data', (part) => {
        parts.push(part)
        const all = parts.length === 1 ? part : Buffer.concat(parts)
        if (!isWhole(all)) return
        answered += 1
        times.push(performance.now() - begun)
        bytes = all.length
        if (!all.subarray(0, 12).equals(OK)) errors += 1
        under = take()
        ask()
      })
      socket.on('error', (error: NodeJS.ErrnoException) => {
        const isEnd = answered > 0 && ['ECONNRESET', 'EPIPE'].includes(error.code ?? '')
        if (!isEnd) reject(error)
      })
      socket.on('close', () => {
        if (answered > 0) resolve(under)
        else reject(new Error(`Port ${port} closes connections without an answer.`))
      })
    })
  const work = async () => {
    for (let path = take(); path !== null; path = await open(path));
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: connections }, work))
  return {
    perSecond: times.length / ((performance.now() - begun) / 1000),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    bytes,
    errors: errors + requests - times.length,
  }
}

const OK = Buffer.from('HTTP/1.1 200')
const HEAD_ENDS = Buffer.from('\r\n\r\n')
const BODY_ENDS = Buffer.from('0\r\n\r\n')

/** Whether an answer has arrived to its end: by its length, or by the last of its chunks. */
function isWhole(answer: Buffer): boolean {
  const end = answer.indexOf(HEAD_ENDS)
  if (end < 0) return false
  const head = answer.toString('latin1', 0, end)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length !== undefined) return answer.length >= end + 4 + Number(length)
  return answer.subarray(-BODY_ENDS.length).equals(BODY_ENDS)
}
