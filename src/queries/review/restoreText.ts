import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../../edition/articleText'
import type { StoredArticle } from '../storedFrontMatter'
import { getArticleText } from '../getArticleText'

/** A text that was submitted once, with the version that holds its own words. */
export type RestoredText = { text: ArticleText; version: StoredArticle; versionID: number }

/**
 * A text of an article as it stood at a moment: the words of the version that was submitted with
 * this hash, with the references and quotations as they were then. The caller compares the hash.
 * Null where no such text was ever submitted.
 */
export async function restoreText({
  article,
  at,
  contentHash,
  req,
}: {
  article: number
  at: string
  contentHash: string
  req: PayloadRequest
}): Promise<RestoredText | null> {
  const { docs } = await req.payload.find({
    collection: 'turns',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    sort: '-id',
    where: {
      and: [
        { article: { equals: article } },
        { act: { equals: 'submit' } },
        { contentHash: { equals: contentHash } },
        { version: { exists: true } },
      ],
    },
  })
  const versionID = docs[0]?.version
  if (!versionID) return null
  const found = await req.payload.findVersionByID({
    collection: 'articles',
    id: String(versionID),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!found) return null
  const { version } = found
  return {
    text: await getArticleText({ article: version, recordsAt: at, req }),
    version,
    versionID,
  }
}
