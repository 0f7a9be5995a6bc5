import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { getIssue, getIssueCase } from '../queries/getIssueCase'
import { type ArticleCorrection, decideSchedule, decideUnschedule } from '../workflow/publication'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { refusePrint } from './refusePrint'
import { rolesOf } from '../access/can'
import { throwRefusal } from '../lib/refusal'
import { vouched } from '../lib/writes/vouched'
import type { Issue } from '../payload-types'

/**
 * Settles that the previewed manifest is printed at a later hour, in the name of the person who asks
 * for it. `at` is a date and time with its offset from UTC; `timeZone` is the zone the desk shows it
 * in, that of the magazine unless another is named. Answers the instant in UTC. Scheduling again
 * replaces what was scheduled. Refuses as `decideSchedule` says.
 */
export async function scheduleIssue({
  at,
  corrections,
  id,
  manifestHash: namedHash,
  note,
  req,
  timeZone: namedZone,
}: {
  at: string
  corrections?: ArticleCorrection[]
  id: number
  manifestHash: string
  note?: string
  req: PayloadRequest
  timeZone?: string
}): Promise<{ schedule: { at: string; timeZone: string; manifestHash: string } }> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.schedule', subject }, async () => {
    await lockRow(req, 'issues', id)
    const { actor, changed, issue, manifestHash, obstacles, publishing } = await getIssueCase({
      id,
      req,
    })
    const timeZone = namedZone ?? (await getTimeZone(req))
    const decision = decideSchedule({
      actor,
      at,
      changed,
      manifestHash,
      namedHash,
      now: new Date().toISOString(),
      obstacles,
      publishing,
      timeZone,
      ...(corrections ? { corrections } : {}),
      ...(note ? { note } : {}),
    })
    if (!decision.allowed) {
      return refusePrint(decision, { manifestHash, obstacles, articles: changed })
    }
    const schedule = { at: decision.at, timeZone, manifestHash }
    await setSchedule(req, id, {
      ...schedule,
      by: Number(actor.id),
      note: note ?? null,
      corrections: corrections ?? null,
    })
    const instead = issue.schedule?.at
    await recordAct(req, {
      event: 'issue.schedule',
      subject,
      hashAfter: manifestHash,
      details: { at: decision.at, timeZone, ...(instead ? { instead } : {}) },
    })
    return { schedule }
  })
}

async function getTimeZone(req: PayloadRequest): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return timeZone || 'UTC'
}

/** Calls off a scheduled publication. Refuses as `decideUnschedule` says. */
export async function unscheduleIssue({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ unscheduled: { at: string } }> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.unschedule', subject }, async () => {
    await lockRow(req, 'issues', id)
    const { at, manifestHash } = (await getIssue({ id, req })).schedule ?? {}
    const decision = decideUnschedule({
      actor: { id: String(req.user?.id), roles: rolesOf(req.user) },
      isScheduled: Boolean(at),
    })
    if (!decision.allowed) return throwRefusal(decision)
    await setSchedule(req, id, UNSCHEDULED)
    await recordAct(req, {
      event: 'issue.unschedule',
      subject,
      hashBefore: manifestHash ?? undefined,
      details: { at },
    })
    return { unscheduled: { at: String(at) } }
  })
}

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
