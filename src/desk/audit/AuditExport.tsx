import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import './audit.css'

/** Above the audit: the whole of it, or some days or one thing of it, as a file. */
export function AuditExport({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'audit.read')) return null
  return (
    <form
      action={`${payload.config.routes.api}/audit-entries/export.csv`}
      className="forme-audit"
      method="get"
    >
      <label>
        From
        <input name="from" type="date" />
      </label>
      <label>
        To
        <input name="to" type="date" />
      </label>
      <label>
        About
        <input name="subject" placeholder="articles/12" type="text" />
      </label>
      <button className="btn btn--style-secondary btn--size-small" type="submit">
        Download as CSV
      </button>
    </form>
  )
}
