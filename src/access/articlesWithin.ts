import type { Access } from 'payload'
import { isAllowed, type Verb } from '../workflow/roles'
import { listOwnArticles } from './listOwnArticles'
import { ownArticles } from './ownArticles'
import { rolesOf } from './rolesOf'

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
