import type { PayloadRequest } from 'payload'

/** Which of these articles the person asking may read; of all, where none are named. */
export async function listOpenIDs({
  ids,
  req,
}: {
  ids?: number[]
  req: PayloadRequest
}): Promise<Set<number>> {
  if (ids?.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    user: req.user,
    ...(ids && { where: { id: { in: ids } } }),
  })
  return new Set(docs.map(({ id }) => id))
}
