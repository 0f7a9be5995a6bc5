import type { PayloadRequest } from 'payload'
import type { RemarkThread } from '../../queries/remarks/model'
import { relationID } from '../../richtext/relationID'
import { decideRemark } from '../../workflow/acts'
import { throwRefusal } from '../../lib/refusal'
import { onRemark } from './onRemark'

/** Answers a remark; the thread stays open. Refuses as `decideRemark` says. Answers the thread. */
export async function answerRemark({
  id,
  req,
  text,
}: {
  id: number
  req: PayloadRequest
  text: string
}): Promise<RemarkThread> {
  return onRemark({ event: 'remark.answer', id, req }, async ({ actor, contentHash, remark }) => {
    const thread = { isResolved: Boolean(remark.resolvedAt) }
    const decision = decideRemark({ actor, thread, words: text })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    await req.payload.create({
      collection: 'remarks',
      data: {
        article: Number(relationID(remark.article)),
        text: text.trim(),
        answers: remark.id,
        contentHash,
        by: Number(actor.id),
        at: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
