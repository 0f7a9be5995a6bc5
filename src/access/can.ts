import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { isAllowed, type Role, type Verb } from '../workflow/roles'

/** The roles of the person asking; nobody has none. */
export function rolesOf(user: PayloadRequest['user']): readonly Role[] {
  return user?.roles ?? []
}

/** An access rule, for a collection or a field: those who have the verb, nobody else. */
export function can(verb: Verb): (args: { req: PayloadRequest }) => boolean {
  return ({ req }) => isAllowed(rolesOf(req.user), verb)
}

/** An access rule that nobody passes: the operations write here, and no door does. */
export const nobody = (): false => false

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
