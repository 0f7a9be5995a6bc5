import type { PayloadRequest } from 'payload'
import { fairLine } from '../../lib/workers/fairLine'

/**
 * Pictures of one person come in one after the other, of two people at once. Payload begins a transaction
 * and then has the picture unpacked, which takes its time and has a line of its own: with eight pictures
 * at once, eight of ten connections waited in that line, saves of others found none, and PostgreSQL
 * ended those that had waited for a minute. So the wait is here, before there is a transaction.
 */
const pictures = fairLine({ atOnce: 2, inAll: 20, perPerson: 8 })

/** Does the work of a door at once, or, where a file comes with the request, when it is that file’s turn. */
export async function takeTurns<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isForm = /^multipart\/form-data\b/i.test(req.headers.get('content-type') ?? '')
  if (!isForm || !req.user || !req.body) return work()
  // Taken in first: a sender who is not listened to would be cut off as one who drips.
  await req.clone?.().arrayBuffer()
  return pictures.run(String(req.user.id), work)
}
