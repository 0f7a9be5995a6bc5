import type { Stored } from './model'
import { pickEncoding } from './pickEncoding'
import { readRange } from './readRange'

/** Nothing but our own style, script, fonts and pictures; no frame holds the page. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A page may be another a second from now; a stylesheet of this name never will. */
const MOVING = 'public, max-age=0, s-maxage=1, stale-while-revalidate=60, stale-if-error=86400'
const LASTING = 'public, max-age=31536000, immutable'

/**
 * Next takes `Content-Encoding` from what a route answers; our server gives it back under its own
 * name (scripts/server/restoreEncoding.mjs). Served by anything else, everything goes out as it is.
 */
const ENCODING = 'x-forme-encoding'

/**
 * An answer as this request wants it (RFC 9110): in an encoding it takes, as 304 where it has it
 * already, as 206 where it asks for a part. Each encoding has a tag of its own; a part is always one
 * of the bytes as they are. No cookie, ever.
 */
export function sendAnswer(request: Request, stored: Stored): Response {
  const { headers: asked } = request
  const isPart = asked.has('range') && stored.status === 200
  const isAsItIs = isPart || process.env.FORME_RESTORES_ENCODING !== '1'
  const encoding = isAsItIs ? 'identity' : pickEncoding(asked.get('accept-encoding'))
  const packed = encoding === 'identity' ? undefined : stored[encoding]
  const etag = `"${stored.etag}${packed ? `-${encoding}` : ''}"`
  const headers = new Headers({
    'Cache-Control': stored.lasting ? LASTING : MOVING,
    'Content-Security-Policy': POLICY,
    'Content-Type': stored.type,
    ETag: etag,
    Vary: 'Accept-Encoding',
  })
  if (stored.location !== undefined) headers.set('Location', stored.location)
  if (stored.status >= 500) headers.set('Cache-Control', 'no-store')
  if (stored.status === 503) headers.set('Retry-After', '10')
  if (stored.status === 200) {
    headers.set('Accept-Ranges', 'bytes')
    if (isKnown(asked.get('if-none-match'), etag)) {
      return new Response(null, { status: 304, headers })
    }
  }
  if (packed) headers.set(ENCODING, encoding)
  const condition = asked.get('if-range')
  if (isPart && (condition === null || condition === etag)) {
    return sendPart(asked.get('range'), stored.plain, headers)
  }
  return new Response(packed ?? stored.plain, { status: stored.status, headers })
}

function isKnown(known: string | null, etag: string): boolean {
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

function sendPart(range: string | null, bytes: Stored['plain'], headers: Headers): Response {
  const part = readRange(range, bytes.length)
  if (part === 'whole') return new Response(bytes, { status: 200, headers })
  if (part === 'none') {
    headers.set('Content-Range', `bytes */${bytes.length}`)
    return new Response(null, { status: 416, headers })
  }
  const { first, last } = part
  headers.set('Content-Range', `bytes ${first}-${last}/${bytes.length}`)
  return new Response(bytes.subarray(first, last + 1), { status: 206, headers })
}
