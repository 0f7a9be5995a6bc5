import type { PayloadRequest } from 'payload'
import type { Role } from '../workflow/roles'

/** The roles of the person asking; nobody has none. */
export function rolesOf(user: PayloadRequest['user']): readonly Role[] {
  return user?.roles ?? []
}
