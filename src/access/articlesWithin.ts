import type { Access, PayloadRequest, TypedUser, Where } from 'payload'
import { isAllowed, type Verb } from '../workflow/roles'
import { rolesOf } from './can'

/**
 * The articles a person reaches with a pair of verbs: all of them with `any`; with `own` those of
 * `ownArticles`. `through` is the field that names the article: `id` on articles themselves,
 * `parent` on their versions, `article` on records about them.
 *
 * One article is decided by its latest draft alone. Given a condition instead, Payload looks for the
 * latest version that meets it and, finding none, for a live row: a person who had the article once
 * would write on the text of then, over everybody else's.
 */
export function articlesWithin({
  any,
  own,
  through = 'id',
}: {
  any: Verb
  own: Verb
  through?: 'article' | 'id' | 'parent'
}): Access {
  return async ({ id, req }) => {
    const roles = rolesOf(req.user)
    if (isAllowed(roles, any)) return true
    if (!req.user || !isAllowed(roles, own)) return false
    if (through !== 'id') return { [through]: { in: await listOwnArticles(req) } }
    return id === undefined
      ? ownArticles(req.user)
      : (await listOwnArticles(req)).includes(Number(id))
  }
}

/**
 * The ids of a person's own articles, asked of the latest drafts. The live row of an article keeps
 * the names of the day it was made or last printed; asking it would keep out whoever is named now
 * and let in whoever was named once.
 */
export async function listOwnArticles(req: PayloadRequest): Promise<number[]> {
  const { payload, user } = req
  if (!user) return []
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: ownArticles(user),
  })
  return [...new Set(docs.map(({ id }) => id))]
}

/** A person's own articles: those they began, have assigned, or are named on as a contributor. */
export function ownArticles(user: TypedUser): Where {
  const ways: Where[] = [{ createdBy: { equals: user.id } }, { assignee: { equals: user.id } }]
  const contributor = typeof user.contributor === 'object' ? user.contributor?.id : user.contributor
  if (contributor) ways.push({ 'authors.contributor': { equals: contributor } })
  return { or: ways }
}

/** Sign-offs and turns are seen by those who have all articles, and by each person on their own. */
export const signOffsWithin = articlesWithin({
  any: 'article.readAny',
  own: 'article.readOwn',
  through: 'article',
})

/** All manuscripts for those who have all articles; for a writer those they brought in. */
export const manuscriptsWithin: Access = ({ req: { user } }) => {
  const roles = rolesOf(user)
  if (!user) return false
  if (isAllowed(roles, 'manuscript.readAny')) return true
  return isAllowed(roles, 'manuscript.readOwn') && { importedBy: { equals: user.id } }
}
