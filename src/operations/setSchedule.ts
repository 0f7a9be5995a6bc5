import type { PayloadRequest } from 'payload'
import { vouched } from '../lib/writes/vouched'
import type { Issue } from '../payload-types'

/** No publication is scheduled. */
export const UNSCHEDULED = {
  at: null,
  timeZone: null,
  manifestHash: null,
  by: null,
  note: null,
  corrections: null,
} satisfies Issue['schedule']

/** Writes down when an issue is to be printed, and from what; `UNSCHEDULED` calls it off. */
export async function setSchedule(
  req: PayloadRequest,
  issue: number,
  schedule: NonNullable<Issue['schedule']>,
): Promise<void> {
  await req.payload.update({
    collection: 'issues',
    id: issue,
    data: { schedule },
    depth: 0,
    overrideAccess: true,
    req: vouched(req),
  })
}
