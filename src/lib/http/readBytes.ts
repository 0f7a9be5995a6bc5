import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal'

/**
 * The body of a request, read no further than `limit` bytes: a longer one is refused with 413
 * `tooLarge`, whatever length it claims. No body is an empty one.
 */
export async function readBytes(
  { body, headers }: Pick<PayloadRequest, 'body' | 'headers'>,
  limit: number,
): Promise<Blob> {
  if (Number(headers.get('content-length')) > limit) refuseLarge(limit)
  if (!body) return new Blob()
  const chunks: BlobPart[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(chunks)
    length += value.byteLength
    if (length > limit) {
      await reader.cancel()
      refuseLarge(limit)
    }
    chunks.push(value as Uint8Array<ArrayBuffer>)
  }
}

function refuseLarge(limit: number): never {
  const megabytes = Math.floor(limit / (1024 * 1024))
  throw new Refusal('tooLarge', 413, `This is more than ${megabytes} MB, which is too much.`)
}
