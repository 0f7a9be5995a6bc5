import type { Access, FieldAccess } from 'payload'
import { isAllowed, type Verb } from '../workflow/roles'
import { rolesOf } from './rolesOf'

/** On Users: those with the verb, and each person on their own row. */
export function selfOr(verb: Verb): Access {
  return ({ req: { user } }) => {
    if (!user) return false
    return isAllowed(rolesOf(user), verb) || { id: { equals: user.id } }
  }
}

/** The same for a field of Users. */
export function fieldOfSelfOr(verb: Verb): FieldAccess {
  return ({ id, req: { user } }) =>
    user !== null && (isAllowed(rolesOf(user), verb) || user.id === id)
}
