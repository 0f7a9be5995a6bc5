import type { Payload } from 'payload'

export type RecordedAct = {
  event: string
  outcome: string
  reason: string | null
  actor: number | null
  apiKey: string | null
  door: string
  subject: string
  hashBefore: string | null
  hashAfter: string | null
  details: unknown
}

/** The newest entry of the audit about one thing, such as `articles/12`. */
export async function lastAct(payload: Payload, subject: string): Promise<RecordedAct | undefined> {
  const { docs } = await payload.find({
    collection: 'audit-entries',
    depth: 0,
    limit: 1,
    sort: '-id',
    where: { subject: { equals: subject } },
  })
  const [entry] = docs
  return (
    entry && {
      event: entry.event,
      outcome: entry.outcome,
      reason: entry.reason ?? null,
      actor: typeof entry.actor === 'number' ? entry.actor : null,
      apiKey: entry.apiKey ?? null,
      door: entry.door,
      subject: entry.subject,
      hashBefore: entry.hashBefore ?? null,
      hashAfter: entry.hashAfter ?? null,
      details: entry.details ?? null,
    }
  )
}
