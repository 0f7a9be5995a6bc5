import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal'

/**
 * The parts of a `multipart/form-data` request. The body is read no further than `limit` bytes: a
 * longer one is refused with 413 `tooLarge`, whatever length it claims. Payload's own reader keeps
 * files and throws plain fields away, so it is of no use here. 400 `invalidBody` for anything that
 * is no such form.
 */
export async function readForm(
  req: Pick<PayloadRequest, 'body' | 'headers'>,
  limit: number,
): Promise<FormData> {
  const type = req.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type) || !req.body) {
    throw new Refusal('invalidBody', 400, 'Send a form, as multipart/form-data.')
  }
  if (Number(req.headers.get('content-length')) > limit) refuseLarge(limit)
  const bytes = await readBytes(req.body, limit)
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Refusal('invalidBody', 400, 'The body of the request is not a complete form.')
  }
}

async function readBytes(body: ReadableStream<Uint8Array>, limit: number): Promise<Blob> {
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
