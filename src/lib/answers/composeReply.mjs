import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { pickEncoding } from './pickEncoding.mjs'
import { readRange } from './readRange.mjs'

/**
 * An answer as it is kept: with its tag, and compressed once where that is worth it.
 *
 * @typedef {{
 *   status: number,
 *   type: string,
 *   etag: string,
 *   plain: Uint8Array<ArrayBuffer>,
 *   gzip?: Uint8Array<ArrayBuffer>,
 *   br?: Uint8Array<ArrayBuffer>,
 *   location?: string,
 *   lasting?: true,
 *   steady?: true,
 *   open?: true,
 * }} Stored what `lasting`, `steady` and `open` say stands at `Printed` (app/(site)/model)
 */

/**
 * What may be kept of the site: what was made for a path, of which version of the site
 * (`queries/reachable`), and when the database was asked for that one (milliseconds since 1970). A file
 * that is never another under its name is of no version.
 *
 * @typedef {{ path: string, stored: Stored, of?: { version: string, askedAt: number } }} KeptPage
 */

/**
 * A response as it goes over the wire. Names of headers are written as usual.
 *
 * @typedef {{
 *   status: number,
 *   headers: Record<string, string>,
 *   body: Uint8Array<ArrayBuffer> | null,
 * }} Reply
 */

/**
 * A page may be another a second from now; a stylesheet of this name never will. A cache that counts
 * whole seconds, as nginx does, may keep what is fresh for one of them for almost two; so it is told
 * besides that the page is fresh until this second is over (`X-Accel-Expires`, which nginx keeps to
 * itself).
 */
const MOVING = 'public, max-age=0, s-maxage=1, stale-while-revalidate=60, stale-if-error=86400'
const STEADY = MOVING.replace('max-age=0', 'max-age=31536000, immutable')
const LASTING = 'public, max-age=31536000, immutable'

/**
 * An answer as one request wants it (RFC 9110): in an encoding it takes, as 304 where it has it
 * already, as 206 where it asks for a part. Each encoding has a tag of its own; a part is always one
 * of the bytes as they are. With `canEncode: false` everything goes out as it is. No cookie, ever.
 *
 * @param {(name: string) => string | null} ask reads the request's headers, by names in lower case
 * @param {Stored} stored
 * @param {{ canEncode: boolean }} how
 * @returns {Reply}
 */
export function composeReply(ask, stored, { canEncode }) {
  const range = stored.status === 200 ? ask('range') : null
  const encoding = range === null && canEncode ? pickEncoding(ask('accept-encoding')) : 'identity'
  const packed = encoding === 'identity' ? undefined : stored[encoding]
  const etag = `"${stored.etag}${packed ? `-${encoding}` : ''}"`
  /** @type {Reply['headers']} */
  const headers = {
    'Cache-Control': pickPolicy(stored),
    'Content-Security-Policy': contentSecurityPolicy,
    'Content-Type': stored.type,
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...(stored.lasting || stored.status >= 500
      ? {}
      : { 'X-Accel-Expires': `@${Math.floor(Date.now() / 1000)}` }),
    ...(stored.open
      ? {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Expose-Headers': 'Content-Length, ETag',
        }
      : {}),
    ...(stored.location === undefined ? {} : { Location: stored.location }),
    ...(stored.status === 503 ? { 'Retry-After': '10' } : {}),
    ...(stored.status === 200 ? { 'Accept-Ranges': 'bytes' } : {}),
  }
  if (stored.status === 200 && isKnown(ask('if-none-match'), etag)) {
    return { status: 304, headers, body: null }
  }
  if (packed) headers['Content-Encoding'] = encoding
  const condition = ask('if-range')
  const isPart = range !== null && (condition === null || condition === etag)
  const reply = isPart
    ? cutPart(range, stored.plain, headers)
    : { status: stored.status, headers, body: packed ?? stored.plain }
  headers['Content-Length'] = String(reply.body?.length ?? 0)
  return reply
}

/** @param {Stored} stored */
function pickPolicy({ lasting, status, steady }) {
  if (status >= 500) return 'no-store'
  if (lasting) return LASTING
  return steady ? STEADY : MOVING
}

/**
 * @param {string | null} known
 * @param {string} etag
 */
function isKnown(known, etag) {
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

/**
 * @param {string} range
 * @param {Stored['plain']} bytes
 * @param {Reply['headers']} headers
 * @returns {Reply}
 */
function cutPart(range, bytes, headers) {
  const part = readRange(range, bytes.length)
  if (part === 'whole') return { status: 200, headers, body: bytes }
  if (part === 'none') {
    headers['Content-Range'] = `bytes */${bytes.length}`
    return { status: 416, headers, body: null }
  }
  const { first, last } = part
  headers['Content-Range'] = `bytes ${first}-${last}/${bytes.length}`
  return { status: 206, headers, body: bytes.subarray(first, last + 1) }
}
