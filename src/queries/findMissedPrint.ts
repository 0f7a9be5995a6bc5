import type { PayloadRequest } from 'payload'

/** A scheduled publication that was refused at its hour, and why. */
export type MissedPrint = { scheduledFor: string; reason: string; message: string }

/** What decides anew what readers have, or will. */
const DECISIONS = [
  'issue.publish',
  'issue.rollBack',
  'issue.schedule',
  'issue.unschedule',
  'issue.withdraw',
]

/** The publication of an issue that was missed last, unless something has been decided since. */
export async function findMissedPrint({
  issue,
  req,
}: {
  issue: number
  req: PayloadRequest
}): Promise<MissedPrint | null> {
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    sort: '-id',
    where: {
      and: [
        { subject: { equals: `issues/${issue}` } },
        { outcome: { equals: 'done' } },
        { event: { in: DECISIONS } },
      ],
    },
  })
  const [last] = docs
  const { refused, scheduledFor } = (last?.details ?? {}) as {
    refused?: { reason: string; message: string }
    scheduledFor?: string
  }
  if (!refused || scheduledFor === undefined) return null
  return { scheduledFor, ...refused }
}
