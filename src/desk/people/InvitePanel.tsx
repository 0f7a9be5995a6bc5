import type { Payload, ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { HOUSES, isAllowed, type Role } from '../../workflow/roles'
import '../desk.css'
import { InviteForm } from './InviteForm'

/** Above the list of people: let somebody in. */
export async function InvitePanel({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'user.manage')) return null
  return (
    <div className="forme-panel forme-panel--inline">
      <InviteForm api={payload.config.routes.api} offered={await offerRoles(payload)} />
    </div>
  )
}

/**
 * The roles that are ticked for the next person. Whoever set up a magazine of two, and is still alone
 * in it, is offered a second editor who publishes: somebody has to sign off their texts.
 */
async function offerRoles(payload: Payload): Promise<readonly Role[]> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 2,
    overrideAccess: true,
    select: { roles: true },
  })
  const [first, second] = docs
  const { fourEyes } = await payload.findGlobal({ slug: 'magazine', depth: 0 })
  const isOfTwo = !second && fourEyes !== false && first?.roles.includes('publisher')
  return HOUSES[isOfTwo ? 'two' : 'more'].next
}
