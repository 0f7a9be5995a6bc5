import type { PayloadRequest } from 'payload'
import { isAllowed } from '../../workflow/roles'
import type { Named } from './model'

/** Whom an article can be given to, by name: those whose role may edit one. */
export async function listAssignable(req: PayloadRequest): Promise<Named[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, roles: true },
    sort: 'name',
  })
  return docs
    .filter(({ roles }) => isAllowed(roles, 'article.editOwn'))
    .map(({ id, name }) => ({ id, name }))
}
