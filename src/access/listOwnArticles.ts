import type { PayloadRequest, Where } from 'payload'

/**
 * The ids of a person's own articles: those they began, have assigned, or are named on as a
 * contributor, in the latest draft. The live row of an article keeps the assignee and the names of
 * the day it was made or last printed; asking it would keep out whoever has the article now and let
 * in whoever had it once. So every access rule for articles is a list of ids, the same for the live
 * row, the draft and the versions.
 */
export async function listOwnArticles(req: PayloadRequest): Promise<number[]> {
  const { payload, user } = req
  if (!user) return []
  const ways: Where[] = [{ createdBy: { equals: user.id } }, { assignee: { equals: user.id } }]
  const contributor = typeof user.contributor === 'object' ? user.contributor?.id : user.contributor
  if (contributor) ways.push({ 'authors.contributor': { equals: contributor } })
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { or: ways },
  })
  return docs.map(({ id }) => id)
}
