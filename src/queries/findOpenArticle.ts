import type { PayloadRequest } from 'payload'
import { Refusal } from '../lib/refusal'
import type { Article } from '../payload-types'
import { wording } from '../wording'

/**
 * The newest draft of an article that the person asking may read. Refuses with 401 where nobody is
 * signed in and 404 where there is none for them; that one is there is not told.
 */
export async function findOpenArticle(asked: {
  id: number
  req: PayloadRequest
}): Promise<Article> {
  const article = await asked.req.payload.findByID(read(asked))
  if (!article) throw new Refusal('notFound', 404, wording.requests.notFound.article)
  return article
}

/** The same for callers that need nothing of it. */
export async function refuseClosedArticle(asked: {
  id: number
  req: PayloadRequest
}): Promise<void> {
  const article = await asked.req.payload.findByID({ ...read(asked), select: {} })
  if (!article) throw new Refusal('notFound', 404, wording.requests.notFound.article)
}

function read({ id, req }: { id: number; req: PayloadRequest }) {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  return {
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    user,
  } as const
}
