import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { Refusal } from '../lib/refusal'
import { lockRow } from '../lib/writes/lockRow'
import type { Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'
import type { ArticleCorrection } from '../workflow/publication'
import { perform } from './perform'
import type { PrintReceipt } from './printEdition'
import { publishIssue } from './publishIssue'
import { recordAct } from './recordAct'
import { setSchedule, UNSCHEDULED } from './scheduleIssue'
import { wording } from '../wording'

/** What became of a scheduled publication. `lateBy` is in whole seconds. */
type ScheduledPrint =
  | { outcome: 'printed'; edition: PrintReceipt; lateBy: number }
  | { outcome: 'refused'; refusal: Refusal; lateBy: number }
  /** It was called off or put off meanwhile. */
  | { outcome: 'notScheduled' }

/**
 * Does at its hour what was scheduled: the same operation with the same checks, in the name of the
 * person who scheduled it, who has to be a publisher still. Where it is refused, nothing is printed,
 * the schedule is gone, the audit says why, and the publishers are told. Faults that are no refusals
 * pass through, and the schedule stays, but for the last try: then it is as after a refusal.
 */
export async function printScheduledIssue({
  isLastTry = false,
  issue: { id, schedule },
  payload,
}: {
  isLastTry?: boolean
  issue: Pick<Issue, 'id' | 'schedule'>
  payload: Payload
}): Promise<ScheduledPrint> {
  const { at, corrections, manifestHash, note } = schedule ?? {}
  if (!at) return { outcome: 'notScheduled' }
  const lateBy = Math.max(0, Math.floor((Date.now() - Date.parse(at)) / 1000))
  const req = await requestOf(payload, relationID(schedule?.by))
  try {
    const { edition } = await publishIssue({
      id,
      manifestHash: manifestHash ?? '',
      req,
      scheduledFor: at,
      ...(corrections ? { corrections: corrections as ArticleCorrection[] } : {}),
      ...(note ? { note } : {}),
    })
    return { outcome: 'printed', edition, lateBy }
  } catch (error) {
    if (!(error instanceof Refusal) && !isLastTry) throw error
    const refusal = error instanceof Refusal ? error : toRefusal(error)
    if (refusal !== error) payload.logger.error({ err: error, issue: id, msg: refusal.message })
    const again = await requestOf(payload, relationID(schedule?.by))
    const wasThere =
      refusal.reason !== 'notScheduled' && (await callOff(again, id, at, refusal, lateBy))
    return wasThere ? { outcome: 'refused', refusal, lateBy } : { outcome: 'notScheduled' }
  }
}

/** A fault in words for people; what it was exactly is in the log. */
function toRefusal(fault: unknown): Refusal {
  const said = fault instanceof ValidationError ? fault.message : ''
  return new Refusal('failed', 422, wording.press.missed.failed(said))
}

/** A request in the name of a person who is not there. */
async function requestOf(payload: Payload, by: string | undefined): Promise<PayloadRequest> {
  const user =
    by === undefined
      ? null
      : await payload.findByID({
          collection: 'users',
          id: Number(by),
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
        })
  const context = { job: true }
  return createLocalReq(
    user ? { context, user: { ...user, collection: 'users' } } : { context },
    payload,
  )
}

/** Answers whether it was still scheduled so. */
async function callOff(
  req: PayloadRequest,
  id: number,
  at: string,
  refusal: Refusal,
  lateBy: number,
): Promise<boolean> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.unschedule', subject }, async () => {
    await lockRow(req, 'issues', id)
    const issue = await req.payload.findByID({
      collection: 'issues',
      id,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (issue.schedule?.at !== at) return false
    await setSchedule(req, id, UNSCHEDULED)
    const { message, reason } = refusal
    await recordAct(req, {
      event: 'issue.unschedule',
      subject,
      hashBefore: issue.schedule.manifestHash ?? undefined,
      details: { scheduledFor: at, lateBy, refused: { reason, message } },
    })
    await tellOfRefusal({ issue, refusal, req })
    return true
  })
}

/**
 * Tells every publisher, and whoever scheduled it, that an issue was not printed at its hour. The
 * messages are queued in the transaction of `req`. A subject says nothing of the issue: it is read
 * on locked screens.
 */
async function tellOfRefusal({
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
    wording.press.missed.what(issue.number, issue.label, String(issue.schedule?.at)),
    refusal.message,
    wording.press.missed.stands,
    `${req.payload.config.serverURL}/admin/collections/issues/${issue.id}`,
  ].join('\n\n')
  for (const { email } of docs) {
    await req.payload.jobs.queue({
      task: 'sendMessage',
      input: { to: email, subject: wording.press.missed.subject, text },
      req,
    })
  }
}
