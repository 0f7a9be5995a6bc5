import type { PayloadRequest } from 'payload'
import { findPrinted } from '../edition/findPrinted'
import type { PrintedArticle } from '../edition/manifest'
import { relationID } from '../richtext/relationID'
import { getManifest } from './getManifest'

/** An article as readers have it now: from the current edition of the issue it is in, or null. */
export async function findPrintedText({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<PrintedArticle | null> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    select: { currentEdition: true },
    where: { 'contents.articles': { equals: article } },
  })
  const edition = relationID(docs[0]?.currentEdition)
  if (edition === undefined) return null
  return findPrinted(await getManifest({ edition: Number(edition), req }), String(article))
}
