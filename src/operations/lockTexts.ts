import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'

/** Fields of an article that list the records its text is made of. */
export type UsedThrough =
  | 'citedReferences'
  | 'quotations.reference'
  | 'quotations'
  | 'figures'
  | 'hero'
  | 'authors.contributor'

/**
 * Takes the rows of all articles whose text is made of a record or of one of several, and answers their ids. It is done
 * before the record is written as well as after: an article that is being saved points at the
 * record, and once the record is written would wait for it, while the record's own transaction
 * waits for the article.
 */
export async function lockTexts({
  id,
  req,
  through,
}: {
  id: number | readonly number[]
  req: PayloadRequest
  through: UsedThrough[]
}): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { or: through.map((path) => ({ [path]: { in: [id].flat() } })) },
  })
  const ids = [...new Set(docs.map((article) => article.id))]
  await lockRow(req, 'articles', ...ids)
  return ids
}
