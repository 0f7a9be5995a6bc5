import type { Access, Where } from 'payload'
import { isAllowed, type Verb } from '../workflow/roles'
import { rolesOf } from './rolesOf'

/**
 * The articles a person reaches with a pair of verbs: all of them with `any`; with `own` those they
 * began, are assigned to, or are named on as a contributor. `prefix` is `version.` where version
 * rows are asked.
 */
export function articlesWithin({
  any,
  own,
  prefix = '',
}: {
  any: Verb
  own: Verb
  prefix?: '' | 'version.'
}): Access {
  return ({ req: { user } }) => {
    const roles = rolesOf(user)
    if (!user) return false
    if (isAllowed(roles, any)) return true
    if (!isAllowed(roles, own)) return false
    const ways: Where[] = [
      { [`${prefix}createdBy`]: { equals: user.id } },
      { [`${prefix}assignee`]: { equals: user.id } },
    ]
    const contributor =
      typeof user.contributor === 'object' ? user.contributor?.id : user.contributor
    if (contributor) ways.push({ [`${prefix}authors.contributor`]: { equals: contributor } })
    return { or: ways }
  }
}
