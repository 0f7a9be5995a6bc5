import type { PayloadRequest } from 'payload'
import type { Article } from '../payload-types'

/** A text of an article as it is stored, and when it was. */
export type StoredText = { article: Partial<Article>; storedAt: string }

/**
 * The stored form of a text of an article, known by its content hash: the live row where it is that
 * text, or the newest version that is. Null where none has it.
 */
export async function findStoredText({
  article: id,
  contentHash,
  req,
}: {
  article: number
  contentHash: string
  req: PayloadRequest
}): Promise<StoredText | null> {
  const about = { collection: 'articles', depth: 0, overrideAccess: true, req } as const
  const live = await req.payload.findByID({ ...about, id, joins: false })
  if (live._status === 'published' && live.contentHash === contentHash) {
    return { article: live, storedAt: live.updatedAt }
  }
  const { docs } = await req.payload.findVersions({
    ...about,
    limit: 1,
    sort: '-id',
    where: {
      and: [{ parent: { equals: id } }, { 'version.contentHash': { equals: contentHash } }],
    },
  })
  const [found] = docs
  return found ? { article: found.version as Partial<Article>, storedAt: found.updatedAt } : null
}
