import type { PayloadRequest } from 'payload'
import type { RemarkThread } from '../../queries/remarks/model'
import { decideResolve } from '../../workflow/acts'
import { throwRefusal } from '../../lib/refusal'
import { onRemark } from './onRemark'

/** Opens a settled remark again. Refuses as `decideResolve` says. Answers the thread. */
export async function reopenRemark({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<RemarkThread> {
  return onRemark({ event: 'remark.reopen', id, req }, async ({ actor, contentHash, remark }) => {
    const isResolved = Boolean(remark.resolvedAt)
    const decision = decideResolve({ act: 'reopen', actor, isResolved })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    await req.payload.update({
      collection: 'remarks',
      id: remark.id,
      data: { resolvedBy: null, resolvedAt: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
