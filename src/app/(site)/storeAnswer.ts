import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Stored } from '../../lib/answers/composeReply.mjs'
import type { Printed } from './model'

const squeezeGzip = promisify(gzip)
const squeezeBrotli = promisify(brotliCompress)

/** Books and pictures are compressed already. */
const TEXTS = /^text\/|[/+](json|xml)\b|x-bibtex|research-info/

/** An answer with its tag, and its texts compressed for those who take them so. */
export async function storeAnswer(printed: Printed): Promise<Stored> {
  const { body, lasting, location, open, status, steady, tag, type } = printed
  const plain = new Uint8Array(Buffer.from(body))
  const etag = tag ?? createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  const stored: Stored = {
    status,
    type,
    etag,
    plain,
    ...(location === undefined ? {} : { location }),
    ...(lasting && { lasting }),
    ...(steady && { steady }),
    ...(open && { open }),
  }
  if (!TEXTS.test(type)) return stored
  const [zipped, br] = await Promise.all([
    squeezeGzip(plain, { level: 9 }),
    squeezeBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ])
  return { ...stored, gzip: new Uint8Array(zipped), br: new Uint8Array(br) }
}
