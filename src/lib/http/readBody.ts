import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal'

/** The JSON object a request carries; an empty body is an empty object. Anything else is refused. */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new Refusal('invalidBody', 400, 'The body of the request is not JSON.')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal('invalidBody', 400, 'The body of the request has to be a JSON object.')
  }
  return body as Record<string, unknown>
}
