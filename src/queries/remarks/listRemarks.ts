import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../../edition/articleText'
import { relationID } from '../../richtext/relationID'
import { getArticleCase } from '../getArticleCase'
import { findNames } from '../review/findNames'
import { buildThreads } from './buildThreads'
import { getRemarkText } from './getRemarkText'
import type { RemarkThread } from './model'

/**
 * What was said about the passages of an article, each found again in the text as it is now. Refuses
 * with 401 where nobody is signed in and 404 where the person may not see the article.
 */
export async function listRemarks({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<RemarkThread[]> {
  const { text } = await getArticleCase({ id, req })
  return listThreads({ article: id, req, text })
}

/** The same where the text is at hand, for a caller that has asked who may see it. */
export async function listThreads({
  article,
  req,
  text,
}: {
  article: number
  req: PayloadRequest
  text: ArticleText
}): Promise<RemarkThread[]> {
  const { docs: remarks } = await req.payload.find({
    collection: 'remarks',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { article: { equals: article } },
  })
  if (remarks.length === 0) return []
  const ids = remarks.flatMap(({ by, resolvedBy }) => [
    relationID(by) ?? [],
    relationID(resolvedBy) ?? [],
  ])
  return buildThreads({
    names: await findNames({ ids: ids.flat(), req }),
    remarks,
    written: await getRemarkText({ req, text }),
  })
}
