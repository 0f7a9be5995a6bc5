import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import { lockRow } from '../lib/writes/lockRow'
import { getIssue } from '../queries/getIssueCase'
import { decideUnschedule } from '../workflow/publication'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { throwRefusal } from '../lib/refusal'
import { setSchedule, UNSCHEDULED } from './setSchedule'

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
