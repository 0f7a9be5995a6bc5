import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import { ImportPanel } from './ImportPanel'
import { listIssueChoices } from './listIssueChoices'

/** Above the list of manuscripts: where new ones are brought in, into any issue. */
export async function ManuscriptsListPanel({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'manuscript.import')) return null
  return (
    <div className="forme-panel forme-panel--inline">
      <h2>Bring in manuscripts</h2>
      <ImportPanel issues={await listIssueChoices({ payload, user })} />
    </div>
  )
}
