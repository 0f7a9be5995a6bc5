import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { decideSignOff, type Standing } from '../../workflow/approval'
import { CAPABILITIES } from '../../workflow/roles'
import type { Article } from '../../payload-types'
import { relationID } from '../../richtext/relationID'

/**
 * Those who may sign a submitted text off, as the rules say of each of them. Open remarks are left
 * out of account: settling them is part of the review.
 */
export async function listReviewers({
  changedBy,
  req,
  standing,
}: {
  changedBy: readonly string[]
  req: PayloadRequest
  standing: Standing
}): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { roles: { in: [...CAPABILITIES['article.signOff']] } },
  })
  const { contentHash, rules } = standing
  const at = new Date().toISOString()
  return docs
    .filter((user) => {
      const actor = { id: String(user.id), roles: rolesOf({ ...user, collection: 'users' }) }
      const facts = { actor, at, changedBy, namedHash: contentHash, openRemarks: 0, standing }
      return rules.required.some(({ kind }) => decideSignOff({ ...facts, kind }).allowed)
    })
    .map(({ id }) => id)
}

/** Those whose text it is: who submitted it last, who has it assigned, and whose name is on it. */
export async function listWriters({
  article,
  req,
  standing,
}: {
  article: Article
  req: PayloadRequest
  standing: Standing
}): Promise<number[]> {
  const submission = standing.turns.findLast(({ act }) => act === 'submit')
  const names = (article.authors ?? []).flatMap(({ contributor }) => relationID(contributor) ?? [])
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { contributor: { in: names.map(Number) } },
  })
  return [submission?.by, relationID(article.assignee)]
    .flatMap((id) => (id === undefined ? [] : Number(id)))
    .concat(docs.map(({ id }) => id))
}
