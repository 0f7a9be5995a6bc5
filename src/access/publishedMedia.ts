import type { Access } from 'payload'
import { isAllowed } from '../workflow/roles'
import { rolesOf } from './rolesOf'

/** Staff see every picture; everybody else those that a current edition shows, and no others. */
export const publishedMedia: Access = ({ req: { user } }) =>
  isAllowed(rolesOf(user), 'desk.enter') || { published: { equals: true } }
