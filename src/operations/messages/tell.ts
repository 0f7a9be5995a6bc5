import type { PayloadRequest } from 'payload'
import type { User } from '../../payload-types'
import { wording } from '../../wording'

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

/** What people can choose to be told of (`messages` of Users). */
export type MessageKind = NonNullable<User['messages']>[number]

type Facts = {
  /** Who did it; absent where nobody in particular did. */
  by: string | null
  /** Where on the desk it is. */
  href: string
  /** Where a person chooses what they get. */
  account: string
}

/** Subject and body of a message of this kind. Whoever wants to know more than they say signs in. */
export function messageWords(
  kind: MessageKind,
  { account, by, href }: Facts,
): { subject: string; text: string } {
  const words: Record<MessageKind, { subject: string; text: (by: string) => string }> =
    wording.mails.acts
  const { subject, text } = words[kind]
  const paragraphs = [text(by ?? wording.mails.somebody), href, wording.mails.upToYou(account)]
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}
