import type { PayloadRequest } from 'payload'
import type { Refusal } from '../lib/refusal'
import type { Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'

/**
 * Tells every publisher, and whoever scheduled it, that an issue was not printed at its hour. The
 * messages are queued in the transaction of `req`. A subject says nothing of the issue: it is read
 * on locked screens.
 */
export async function tellOfRefusal({
  issue,
  refusal,
  req,
}: {
  issue: Issue
  refusal: Refusal
  req: PayloadRequest
}): Promise<void> {
  const by = relationID(issue.schedule?.by)
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { email: true },
    where: {
      or: [
        { roles: { contains: 'publisher' } },
        ...(by === undefined ? [] : [{ id: { equals: Number(by) } }]),
      ],
    },
  })
  const text = [
    `Issue ${issue.number} (${issue.label}) was to be printed on ${issue.schedule?.at} and was not.`,
    refusal.message,
    'Readers have what they had before, and nothing is scheduled any more.',
    `${req.payload.config.serverURL}/admin/collections/issues/${issue.id}`,
  ].join('\n\n')
  for (const { email } of docs) {
    await req.payload.jobs.queue({
      task: 'sendMessage',
      input: { to: email, subject: 'A scheduled issue was not printed', text },
      req,
    })
  }
}
