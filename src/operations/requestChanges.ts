import type { PayloadRequest } from 'payload'
import { findWhoChanged } from '../lib/insides/versionTables'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { decideRequestChanges } from '../workflow/acts'
import type { Stage } from '../workflow/approval'
import { listWriters } from './messages/listWriters'
import { tell } from './messages/tell'
import { perform } from './perform'
import { recordTurn } from './recordTurn'
import { throwRefusal } from '../lib/refusal'

/**
 * Sends a submitted or approved text back with a reason. With `contentHash` only if it is still
 * that text. Those whose text it is are told. With an approval that is ended, those who had changed
 * the text before it are again among those who changed it. Refuses as `decideRequestChanges` says.
 */
export async function requestChanges({
  contentHash: namedHash,
  id,
  reason,
  req,
}: {
  contentHash?: string
  id: number
  reason: string
  req: PayloadRequest
}): Promise<{ stage: Stage }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.requestChanges', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, standing } = await getArticleCase({ id, req })
    const decision = decideRequestChanges({
      actor,
      reason,
      standing,
      ...(namedHash === undefined ? {} : { namedHash }),
    })
    if (!decision.allowed) return throwRefusal(decision, { contentHash: standing.contentHash })
    const { contentHash, from, to: stage } = decision
    const changedBy =
      from === 'approved' ? await findWhoChanged({ contentHash, id, req }) : undefined
    await recordTurn({
      act: 'requestChanges',
      changedBy,
      contentHash,
      id,
      note: reason,
      req,
      stage,
    })
    const people = await listWriters({ article, req, standing })
    await tell({ article: id, kind: 'changesRequested', people, req })
    return { stage }
  })
}
