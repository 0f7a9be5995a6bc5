import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Library } from '../../queries/getLibrary'
import type { SiteBuild } from '../../site/model'
import { readLibrary } from './readLibrary'
import { getSiteAssets } from './siteBuild'

/** What a reader is sent, before compression. */
export type Printed = { status: number; type: string; body: string | Uint8Array }

type Stored = {
  status: number
  type: string
  etag: string
  plain: Buffer
  gzip: Buffer
  br: Buffer
}

const MOST_KEPT = 2000

/** Nothing but our own style, fonts and pictures; no script runs, no frame holds the page. */
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

const squeezeGzip = promisify(gzip)
const squeezeBrotli = promisify(brotliCompress)

/** Answers by address, for the library they were made from; a new edition starts a new set. */
let kept = { version: '', answers: new Map<string, Stored>() }

/**
 * Sends what `print` makes of the library. It is made once for each address and each state of the
 * library, compressed once, and then served from memory: nothing is ever invalidated, a new edition
 * is a new state.
 */
export async function answer(
  request: Request,
  print: (library: Library, build: SiteBuild) => Printed,
): Promise<Response> {
  const library = await readLibrary()
  const { build } = getSiteAssets()
  const { pathname, search } = new URL(request.url)
  if (kept.version !== library.version) kept = { version: library.version, answers: new Map() }
  const { answers } = kept
  const address = pathname + search
  let stored = answers.get(address)
  if (!stored) {
    stored = await store(print(library, build))
    if (answers.size < MOST_KEPT && stored.status === 200) answers.set(address, stored)
  }
  return send(request, stored)
}

async function store({ status, type, body }: Printed): Promise<Stored> {
  const plain = Buffer.from(body)
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  const [zipped, br] = await Promise.all([
    squeezeGzip(plain, { level: 9 }),
    squeezeBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ])
  return { status, type, etag, plain, gzip: zipped, br }
}

function send(request: Request, stored: Stored): Response {
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = chooseEncoding(accepted)
  const etag = `"${stored.etag}-${encoding}"`
  const headers = new Headers({
    'Cache-Control':
      'public, max-age=0, s-maxage=1, stale-while-revalidate=60, stale-if-error=86400',
    'Content-Security-Policy': POLICY,
    'Content-Type': stored.type,
    ETag: etag,
    Vary: 'Accept-Encoding',
  })
  if (encoding !== 'plain') headers.set('X-Forme-Encoding', encoding)
  const isKnown = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag)
  if (isKnown && stored.status === 200) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(stored[encoding]), { status: stored.status, headers })
}

/**
 * Next takes `Content-Encoding` from what a route answers; our server gives it back
 * (scripts/server/restoreEncoding.mjs). Served by anything else, pages go out plain.
 */
function chooseEncoding(accepted: string): 'br' | 'gzip' | 'plain' {
  if (process.env.FORME_RESTORES_ENCODING !== '1') return 'plain'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'plain'
}
