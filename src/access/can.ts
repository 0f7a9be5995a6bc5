import type { PayloadRequest } from 'payload'
import { isAllowed, type Verb } from '../workflow/roles'
import { rolesOf } from './rolesOf'

/** An access rule, for a collection or a field: those who have the verb, nobody else. */
export function can(verb: Verb): (args: { req: PayloadRequest }) => boolean {
  return ({ req }) => isAllowed(rolesOf(req.user), verb)
}
