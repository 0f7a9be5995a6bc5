import type { PayloadRequest } from 'payload'
import type { MessageKind } from './messageWords'

/**
 * Queues a message to each of these people, in the transaction of `req`: if what it tells of is
 * rolled back, nobody is told. It is sent after the commit by the worker (jobs/sendMessage). With
 * `kind` only those get it who want messages of that kind; without, all do. Ids of nobody are passed
 * over.
 */
export async function queueMessage({
  kind,
  people,
  req,
  subject,
  text,
}: {
  kind?: MessageKind
  people: Iterable<number>
  req: PayloadRequest
  subject: string
  text: string
}): Promise<void> {
  const ids = [...new Set(people)]
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { id: { in: ids } },
  })
  for (const { email, messages } of docs) {
    if (kind && !messages?.includes(kind)) continue
    await req.payload.jobs.queue({ task: 'sendMessage', input: { to: email, subject, text }, req })
  }
}
