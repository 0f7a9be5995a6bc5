import { headersWithCors, type PayloadRequest } from 'payload'
import { pictureTypeOf } from '../pictures'
import { Refusal } from '../refusal'
import { type FileRoom, readKept } from './keptFiles'
import { wording } from '../../wording'

/**
 * Sends a file to a person of the desk who may see it. A picture is shown; everything else is a file
 * to save, never a page. Refuses with 404 what is not there.
 *
 * @param name what the file is called on the disk
 */
export async function answerWithFile({
  headers = new Headers(),
  name,
  req,
  room,
}: {
  headers?: Headers | undefined
  name: string
  req: PayloadRequest
  room: FileRoom
}): Promise<Response> {
  const bytes = await readKept(room, name)
  if (!bytes) {
    throw new Refusal('notFound', 404, wording.requests.notFound.file)
  }
  const type = room === 'pictures' ? pictureTypeOf(name) : undefined
  headers.set('Content-Type', type ?? 'application/octet-stream')
  headers.set('Content-Length', String(bytes.length))
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('X-Content-Type-Options', 'nosniff')
  if (!type) headers.set('Content-Disposition', 'attachment')
  return new Response(new Uint8Array(bytes), {
    headers: headersWithCors({ headers, req }),
    status: 200,
  })
}
