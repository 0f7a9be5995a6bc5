import type { PayloadRequest } from 'payload'
import { readBytes, readForm } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'
import { wording } from '../../../wording'

/** Five thousand references, with their abstracts. */
const LARGEST_FILE = 10 * 1024 * 1024

/**
 * A file of references as a request carries it: as `file` of a form, or as the whole body. Its text
 * is UTF-8, UTF-16 where it begins with the mark of that, or else what old programs wrote,
 * Windows-1252. Refuses with 400 a form without a file and
 * with 413 what is too large.
 */
export async function readReferenceFile(
  req: PayloadRequest,
): Promise<{ fileName: string; text: string }> {
  const type = req.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) {
    return { fileName: 'text', text: await decode(await readBytes(req, LARGEST_FILE)) }
  }
  const file = (await readForm(req, LARGEST_FILE)).get('file')
  if (file instanceof File) return { fileName: file.name, text: await decode(file) }
  throw new Refusal('fileMissing', 400, wording.requests.body.fileMissing, {
    field: 'file',
  })
}

async function decode(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  const [first, second] = new Uint8Array(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
