import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { ReferenceExchange } from './ReferenceExchange'
import './references.css'

/** Above the list of references: bring in those of another program, and take all of them along. */
export function ReferencesListPanel({ payload, user }: ServerProps) {
  if (!user) return null
  const { admin, api } = payload.config.routes
  return (
    <div className="forme-panel forme-panel--inline">
      <ReferenceExchange
        admin={admin}
        api={api}
        mayImport={isAllowed(rolesOf(user), 'reference.create')}
      />
    </div>
  )
}
