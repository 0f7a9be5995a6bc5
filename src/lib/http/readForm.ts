import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal'
import { readBytes } from './readBytes'

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
  const bytes = await readBytes(req, limit)
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Refusal('invalidBody', 400, 'The body of the request is not a complete form.')
  }
}
