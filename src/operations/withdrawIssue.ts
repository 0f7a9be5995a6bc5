import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import { lockRow } from '../lib/writes/lockRow'
import { getIssue, getPublishing } from '../queries/getIssueCase'
import { decideWithdraw } from '../workflow/publication'
import { setCurrentEdition } from './current/setCurrentEdition'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { announce, toldIssue } from './webhooks/announce'
import { throwRefusal } from '../lib/refusal'

/**
 * Takes an issue from readers: its addresses answer that it is gone, when and why; search no longer
 * finds it, and pictures that no other issue shows are closed. Its editions stay, and printing it
 * again or rolling it back lifts the withdrawal. Refuses as `decideWithdraw` says.
 */
export async function withdrawIssue({
  id,
  reason,
  req,
}: {
  id: number
  /** To readers. */
  reason: string
  req: PayloadRequest
}): Promise<{ withdrawnAt: string; reason: string }> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.withdraw', subject }, async () => {
    await lockRow(req, 'issues', id)
    const issue = await getIssue({ id, req })
    const { current } = await getPublishing({ issue, req })
    const decision = decideWithdraw({
      actor: { id: String(req.user?.id), roles: rolesOf(req.user) },
      subject: 'issue',
      isPublished: current !== null,
      isWithdrawn: Boolean(issue.withdrawnAt),
      reason,
    })
    if (!decision.allowed) return throwRefusal(decision)
    const withdrawal = { withdrawnAt: new Date().toISOString(), reason: decision.reason }
    await setCurrentEdition(req, issue, withdrawal)
    await recordAct(req, {
      event: 'issue.withdraw',
      subject,
      hashBefore: current?.manifestHash,
      details: { edition: Number(current?.id), reason: decision.reason },
    })
    await announce(req, 'edition.withdrawn', { issue: toldIssue(issue), ...withdrawal })
    return withdrawal
  })
}
