import type { PayloadRequest } from 'payload'
import { countWords } from '../edition/countWords'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { getStanding } from '../queries/getStanding'
import { decideSubmit } from '../workflow/acts'
import type { Stage } from '../workflow/approval'
import { findSigners } from '../queries/review/findSigners'
import { tell } from './messages/tell'
import { perform } from './perform'
import { recordTurn } from './recordTurn'
import { throwRefusal } from '../lib/refusal'

/**
 * Hands a text in for approval: makes an explicit version of it and records its hash and who
 * submitted it. Those who may sign it off are told. Answers the new stage and the hash that a
 * sign-off has to name. Refuses as `decideSubmit` says.
 */
export async function submitArticle({
  id,
  note,
  req,
}: {
  id: number
  note?: string
  req: PayloadRequest
}): Promise<{ stage: Stage; contentHash: string }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.submit', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, changedBy, isOwn, ownedBy, standing, text } = await getArticleCase({ id, req })
    const decision = decideSubmit({ actor, isOwn, isEmpty: countWords(text) === 0, standing })
    if (!decision.allowed) return throwRefusal(decision, { contentHash: standing.contentHash })
    const { contentHash, to: stage } = decision
    await recordTurn({ act: 'submit', contentHash, id, note, req, stage })
    const submitted = await getStanding({ article: id, contentHash, req })
    const { kinds } = await findSigners({ changedBy, ownedBy, req, standing: submitted })
    const people = kinds.flatMap((kind) => kind.people.map((person) => person.id))
    await tell({ article: id, kind: 'reviewAsked', people, req })
    return { stage, contentHash }
  })
}
