import type { PayloadRequest } from 'payload'
import type { RemarkThread } from '../../queries/remarks/model'
import { decideResolve } from '../../workflow/acts'
import { throwRefusal } from '../../lib/refusal'
import { onRemark } from './onRemark'

/** Settles a remark, with who did it and when. Refuses as `decideResolve` says. Answers the thread. */
export async function resolveRemark({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<RemarkThread> {
  return onRemark({ event: 'remark.resolve', id, req }, async ({ actor, contentHash, remark }) => {
    const isResolved = Boolean(remark.resolvedAt)
    const decision = decideResolve({ act: 'resolve', actor, isResolved })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    await req.payload.update({
      collection: 'remarks',
      id: remark.id,
      data: { resolvedBy: Number(actor.id), resolvedAt: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
