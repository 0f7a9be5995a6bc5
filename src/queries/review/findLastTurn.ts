import type { PayloadRequest } from 'payload'
import { relationID } from '../../richtext/relationID'
import { findNames } from './findNames'
import type { ReviewTurn } from './model'

/** Who passed the text on last, and what they said; null where nobody has. */
export async function findLastTurn({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<ReviewTurn | null> {
  const { docs } = await req.payload.find({
    collection: 'turns',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    sort: '-id',
    where: { article: { equals: article } },
  })
  const [turn] = docs
  if (!turn) return null
  const by = relationID(turn.by) ?? ''
  const names = await findNames({ ids: [by], req })
  return {
    act: turn.act,
    by: { id: Number(by), name: names.get(by) ?? 'Somebody' },
    at: turn.at,
    note: turn.note ?? null,
  }
}
