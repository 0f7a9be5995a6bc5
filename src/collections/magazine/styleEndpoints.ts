import type { Endpoint, PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { listStyles, readStyle } from '../../citations/styles/styleLibrary'
import { Refusal } from '../../lib/refusal'
import { isAllowed } from '../../workflow/roles'

/**
 * The citation styles there are to choose from: their ids and titles, and the text of one by its id.
 * Refused to whoever may not edit the magazine.
 */
export const styleEndpoints: Endpoint[] = [
  {
    path: '/styles',
    method: 'get',
    handler: (req) => {
      refuseOthers(req)
      return Response.json({ styles: listStyles() })
    },
  },
  {
    path: '/styles/:id',
    method: 'get',
    handler: (req) => {
      refuseOthers(req)
      const style = readStyle(String(req.routeParams?.id ?? ''))
      if (style === null) throw new Refusal('notFound', 404, 'There is no such style.')
      return Response.json({ style })
    },
  },
]

function refuseOthers({ user }: PayloadRequest): void {
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  if (!isAllowed(rolesOf(user), 'magazine.edit')) {
    throw new Refusal('forbidden', 403, 'Only an admin chooses the citation style.')
  }
}
