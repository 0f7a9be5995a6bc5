import type { Access } from 'payload'
import { isAllowed } from '../workflow/roles'
import { rolesOf } from './rolesOf'

/** All manuscripts for those who have all articles; for a writer those they brought in. */
export const manuscriptsWithin: Access = ({ req: { user } }) => {
  const roles = rolesOf(user)
  if (!user) return false
  if (isAllowed(roles, 'manuscript.readAny')) return true
  return isAllowed(roles, 'manuscript.readOwn') && { importedBy: { equals: user.id } }
}
