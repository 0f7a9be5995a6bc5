import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { readEnv } from '../../lib/env'
import { type KeptMessage, readOutbox } from '../../lib/mail/outbox'
import { isAllowed } from '../../workflow/roles'

/** A message that has not been sent. `nextAt` is null where it is due, `failure` says what went wrong last. */
export type WaitingMessage = {
  id: number
  to: string
  subject: string
  since: string
  tried: number
  nextAt: string | null
  failure: string | null
  isGivenUp: boolean
}

export type Mail = {
  /** Whether there is a mail server; if not, messages are kept. */
  hasServer: boolean
  waiting: WaitingMessage[]
  kept: { messages: KeptMessage[]; total: number }
}

const SHOWN_AT_MOST = 100

/** Messages that wait, failed or are kept, for those who may see them; null for everybody else. */
export async function getMail(req: PayloadRequest): Promise<Mail | null> {
  if (!isAllowed(rolesOf(req.user), 'mail.read')) return null
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    limit: SHOWN_AT_MOST,
    overrideAccess: true,
    req,
    sort: '-id',
    where: { and: [{ taskSlug: { equals: 'sendMessage' } }, { completedAt: { exists: false } }] },
  })
  return {
    hasServer: readEnv().mail !== null,
    waiting: docs.map((job): WaitingMessage => {
      const { subject, to } = job.input as { subject: string; to: string }
      return {
        id: Number(job.id),
        to,
        subject,
        since: job.createdAt,
        tried: job.totalTried ?? 0,
        nextAt: job.waitUntil ?? null,
        failure: findMessage(job.log?.at(-1)?.error ?? job.error),
        isGivenUp: job.hasError === true,
      }
    }),
    kept: await readOutbox(SHOWN_AT_MOST),
  }
}

function findMessage(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('message' in error)) return null
  return String(error.message)
}
