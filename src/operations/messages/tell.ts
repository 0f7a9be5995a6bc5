import type { PayloadRequest } from 'payload'
import { messageWords, type MessageKind } from './messageWords'
import { queueMessage } from './queueMessage'

/** Tells people what happened to an article; whoever did it knows already. */
export async function tell({
  article,
  kind,
  people,
  req,
}: {
  article: number
  kind: MessageKind
  people: Iterable<number>
  req: PayloadRequest
}): Promise<void> {
  const { routes, serverURL } = req.payload.config
  const desk = `${serverURL}${routes.admin}`
  const { subject, text } = messageWords(kind, {
    account: `${desk}/account`,
    by: req.user?.name ?? null,
    href: `${desk}/collections/articles/${article}/review`,
  })
  const others = [...people].filter((id) => id !== req.user?.id)
  await queueMessage({ kind, people: others, req, subject, text })
}
