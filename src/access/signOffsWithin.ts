import type { Access } from 'payload'
import { isAllowed } from '../workflow/roles'
import { rolesOf } from './rolesOf'

/** Sign-offs are seen by those who have all articles, and by a person on articles they began or have. */
export const signOffsWithin: Access = ({ req: { user } }) => {
  const roles = rolesOf(user)
  if (!user) return false
  if (isAllowed(roles, 'article.readAny')) return true
  return (
    isAllowed(roles, 'article.readOwn') && {
      or: [
        { 'article.createdBy': { equals: user.id } },
        { 'article.assignee': { equals: user.id } },
      ],
    }
  )
}
