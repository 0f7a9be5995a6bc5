import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { FindOrAddWork } from './FindOrAddWork'
import { ReferenceExchange } from './ReferenceExchange'
import './references.css'

/** Above the list of references: find or add a work, bring in those of another program, take all along. */
export function ReferencesListPanel({ payload, user }: ServerProps) {
  if (!user) return null
  const { admin, api } = payload.config.routes
  return (
    <div className="forme-panel forme-panel--inline">
      <FindOrAddWork
        admin={admin}
        api={api}
        mayMake={isAllowed(rolesOf(user), 'reference.create')}
      />
      <ReferenceExchange
        admin={admin}
        api={api}
        mayImport={isAllowed(rolesOf(user), 'reference.create')}
      />
    </div>
  )
}
