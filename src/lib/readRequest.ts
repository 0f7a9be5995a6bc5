import type { PayloadRequest } from 'payload'
import { isRowID } from './ids'
import { Refusal } from './refusal'
import { wording } from '../wording'

/** The id in a request's address. What is no id belongs to nothing: 404. */
export function readID(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  if (!isRowID(id)) throw new Refusal('notFound', 404, wording.requests.notFound.thing)
  return id
}

/** The JSON object a request carries; an empty body is an empty object. Anything else is refused. */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new Refusal('invalidBody', 400, wording.requests.body.notJSON)
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal('invalidBody', 400, wording.requests.body.notObject)
  }
  return body as Record<string, unknown>
}

/** A text field of a request; refused where it is missing, empty or not text. */
export function readTextField(body: Record<string, unknown>, name: string): string {
  const value = readOptionalText(body, name)
  if (value === undefined) {
    throw new Refusal('invalid', 400, wording.requests.must.beThere(name), { field: name })
  }
  return value
}

/** The same where it may be left out. */
export function readOptionalText(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') {
    throw new Refusal('invalid', 400, wording.requests.must.beText(name), { field: name })
  }
  return value
}

/** A whole number in a request, such as the id of a record; refused where it is missing or other. */
export function readNumber(body: Record<string, unknown>, name: string): number {
  const value = body[name]
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new Refusal('invalid', 400, wording.requests.must.beWhole(name), { field: name })
  }
  return value
}

/** A whole number in a request that may be left out; refused where it is something else. */
export function readOptionalNumber(
  body: Record<string, unknown>,
  name: string,
): number | undefined {
  const value = body[name]
  return value === undefined || value === null ? undefined : readNumber(body, name)
}

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
    throw new Refusal('invalidBody', 400, wording.requests.body.notForm)
  }
  const bytes = await readBytes(req, limit)
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Refusal('invalidBody', 400, wording.requests.body.incomplete)
  }
}

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
  throw new Refusal('tooLarge', 413, wording.requests.body.tooLarge(megabytes))
}
