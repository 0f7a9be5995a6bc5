import type { PayloadRequest } from 'payload'
import { lockRow } from '../../lib/writes/lockRow'
import { getArticleCase, type ArticleCase } from '../../queries/getArticleCase'
import { mayEditArticle } from '../../workflow/roles'
import { refuse } from '../../workflow/refusals'
import { throwRefusal } from '../../lib/refusal'

/** An article that is to be written over, under its row lock; only for who may edit it. */
export async function takeArticle(id: number, req: PayloadRequest): Promise<ArticleCase> {
  await lockRow(req, 'articles', id)
  const found = await getArticleCase({ id, req })
  if (!mayEditArticle(found.actor, found.isOwn)) throwRefusal(refuse('notYours'))
  return found
}
