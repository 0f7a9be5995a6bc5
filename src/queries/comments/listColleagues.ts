import type { PayloadRequest } from 'payload'
import type { Colleague } from '../../edition/comments/findMentions'
import type { Article } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { isAllowed } from '../../workflow/roles'
import { findOpenArticle } from '../findOpenArticle'

/**
 * Those who may read an article and so may be named in a comment on it: whoever has all articles,
 * and those whose own it is. Answers no more of them than their names. Refuses with 401 where nobody
 * is signed in and 404 where the person asking may not see the article.
 */
export async function listColleagues({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<Colleague[]> {
  return findColleagues({ article: await findOpenArticle({ id, req }), req })
}

/** The same where the article is at hand, for a caller that has asked who may see it. */
export async function findColleagues({
  article,
  req,
}: {
  article: Article
  req: PayloadRequest
}): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { contributor: true, name: true, roles: true },
    sort: 'name',
  })
  const own = [article.createdBy, article.assignee].map((person) => relationID(person))
  const names = (article.authors ?? []).map(({ contributor }) => relationID(contributor))
  return docs.flatMap(({ contributor, id, name, roles }) => {
    const named = relationID(contributor)
    const isOwn = own.includes(String(id)) || (named !== undefined && names.includes(named))
    const mayRead =
      isAllowed(roles, 'article.readAny') || (isOwn && isAllowed(roles, 'article.readOwn'))
    return mayRead ? [{ id, name }] : []
  })
}
