import type { PayloadRequest } from 'payload'
import type { Role } from '../workflow/roles'

/**
 * Everybody of the house by name, with what they may do. Names are no secret among those who work
 * together: access is off, and nothing but name and roles is answered.
 */
export async function listPeople(
  req: PayloadRequest,
): Promise<{ id: number; name: string; roles: Role[] }[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, roles: true },
    sort: 'name',
  })
  return docs.map(({ id, name, roles }) => ({ id, name, roles }))
}
