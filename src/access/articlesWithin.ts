import type { Access } from 'payload'
import { isAllowed, type Verb } from '../workflow/roles'
import { listOwnArticles } from './listOwnArticles'
import { rolesOf } from './rolesOf'

/**
 * The articles a person reaches with a pair of verbs: all of them with `any`; with `own` those of
 * `listOwnArticles`. `through` is the field that names the article: `id` on articles themselves,
 * `parent` on their versions, `article` on records about them.
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
  return async ({ req }) => {
    const roles = rolesOf(req.user)
    if (isAllowed(roles, any)) return true
    if (!isAllowed(roles, own)) return false
    return { [through]: { in: await listOwnArticles(req) } }
  }
}
