import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { decideTakeBack } from '../workflow/acts'
import type { Stage } from '../workflow/approval'
import { perform } from './perform'
import { recordTurn } from './recordTurn'
import { throwRefusal } from '../lib/refusal'

/** Takes a submitted text back to go on writing. Refuses as `decideTakeBack` says. */
export async function takeBackArticle({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ stage: Stage }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.takeBack', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, isOwn, standing } = await getArticleCase({ id, req })
    const decision = decideTakeBack({ actor, isOwn, standing })
    if (!decision.allowed) return throwRefusal(decision, { contentHash: standing.contentHash })
    const { contentHash } = standing
    await recordTurn({ act: 'takeBack', contentHash, id, req, stage: decision.to })
    return { stage: decision.to }
  })
}
