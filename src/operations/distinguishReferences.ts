import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { getMergeCase } from '../queries/getMergeCase'
import { refuse, refuseRole } from '../workflow/refusals'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { throwRefusal } from '../lib/refusal'

/**
 * Says of a reference that it is a work of its own, and none of those it is like: the other answer
 * to the question that `mergeReferences` answers. No record changes; the audit has who decided it,
 * and the report that asked shows it as decided.
 *
 * Refuses with 401 nobody, 403 who may not merge, 404 where one of them does not exist, 422
 * `sameReference` a reference and itself, 409 `alreadyMerged` where one was merged already.
 */
export async function distinguishReferences({
  id,
  others,
  req,
}: {
  id: number
  /** The references it is like. */
  others: readonly number[]
  req: PayloadRequest
}): Promise<{ reference: number; others: number[] }> {
  const subject = { collection: 'references', id } as const
  return perform(req, { event: 'reference.distinguish', subject }, async () => {
    await lockRow(req, 'references', id, ...others)
    for (const from of others) {
      const sides = await getMergeCase({ from, into: id, req })
      const refused = refuseRole(sides.actor, 'reference.merge')
      if (refused) return throwRefusal(refused)
      if (id === from) return throwRefusal(refuse('sameReference'))
      if (sides.from.isMerged || sides.into.isMerged) return throwRefusal(refuse('alreadyMerged'))
    }
    const answer = { reference: id, others: [...others] }
    await recordAct(req, { event: 'reference.distinguish', subject, details: answer })
    return answer
  })
}
