import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed, ROLES } from '../../workflow/roles'
import '../desk.css'
import { InviteForm } from './InviteForm'

/** Above the list of people: let somebody in. */
export function InvitePanel({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'user.manage')) return null
  return (
    <div className="forme-panel forme-panel--inline">
      <InviteForm api={payload.config.routes.api} roles={[...ROLES]} />
    </div>
  )
}
