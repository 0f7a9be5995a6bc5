import type { PayloadRequest } from 'payload'
import { contentHash } from '../edition/contentHash'
import { vouched } from '../lib/writes/vouched'
import { getArticleText } from '../queries/getArticleText'
import { keepFrontMatter } from '../queries/storedFrontMatter'
import { getStanding } from '../queries/getStanding'
import { listRecordEditors } from '../queries/listRecordEditors'
import type { StoredText } from '../queries/findStoredText'
import { deriveStage, type Stage } from '../workflow/approval'

/**
 * Makes a text that is stored already the newest draft again, as a version of its own: what it takes
 * the place of stays among the versions. Putting a text back changes nobody's words, so the person
 * who does it is not counted among those who changed it; `changedBy` are those who did before it
 * was stored, and whoever has since changed a work, quotation, name or picture in it is added.
 */
export async function putTextBack({
  changedBy,
  heldVersion,
  id,
  knownHash,
  req,
  stored: { article, storedAt },
}: {
  changedBy: number[]
  heldVersion: number | null
  id: number
  /** The content hash the text had when it was stored. */
  knownHash: string
  req: PayloadRequest
  stored: StoredText
}): Promise<{ stage: Stage; contentHash: string }> {
  // What of a stored article reaches readers.
  const text = { ...keepFrontMatter(article), ...(article.body ? { body: article.body } : {}) }
  const hash = contentHash(await getArticleText({ article: text, req }))
  const since = hash === knownHash ? [] : await listRecordEditors({ article, req, since: storedAt })
  const saved = await req.payload.update({
    collection: 'articles',
    id,
    data: { ...text, heldVersion, changedBy: [...new Set([...changedBy, ...since])] },
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: vouched(req),
  })
  const standing = await getStanding({ article: id, contentHash: String(saved.contentHash), req })
  return { stage: deriveStage(standing), contentHash: standing.contentHash }
}
