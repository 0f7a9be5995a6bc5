import { contentSecurityPolicy } from './contentSecurityPolicy'
import type { Reply, Stored } from './model'
import { pickEncoding } from './pickEncoding'
import { readRange } from './readRange'

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
 * of the bytes as they are. `ask` reads the request's headers, by names in lower case. With
 * `canEncode: false` everything goes out as it is. No cookie, ever.
 */
export function composeReply(
  ask: (name: string) => string | null,
  stored: Stored,
  { canEncode }: { canEncode: boolean },
): Reply {
  const range = stored.status === 200 ? ask('range') : null
  const encoding = range === null && canEncode ? pickEncoding(ask('accept-encoding')) : 'identity'
  const packed = encoding === 'identity' ? undefined : stored[encoding]
  const etag = `"${stored.etag}${packed ? `-${encoding}` : ''}"`
  const headers: Reply['headers'] = {
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

function pickPolicy({ lasting, status, steady }: Stored): string {
  if (status >= 500) return 'no-store'
  if (lasting) return LASTING
  return steady ? STEADY : MOVING
}

function isKnown(known: string | null, etag: string): boolean {
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

function cutPart(range: string, bytes: Stored['plain'], headers: Reply['headers']): Reply {
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
