import type { PayloadRequest } from 'payload'

/** The version that holds the newest draft of an article. */
export async function getNewestVersion({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<{ id: number }> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    select: {},
    where: { and: [{ parent: { equals: article } }, { latest: { equals: true } }] },
  })
  const [version] = docs
  if (!version) throw new Error(`Article ${article} has no version after it was saved.`)
  return { id: Number(version.id) }
}
