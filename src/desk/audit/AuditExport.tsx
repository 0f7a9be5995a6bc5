import type { ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import { wording } from '../../wording'
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
        {wording.desk.audit.from}
        <input name="from" type="date" />
      </label>
      <label>
        {wording.desk.audit.to}
        <input name="to" type="date" />
      </label>
      <label>
        {wording.desk.audit.about}
        <input name="subject" placeholder={wording.desk.audit.aboutExample} type="text" />
      </label>
      <button className="btn btn--style-secondary btn--size-small" type="submit">
        {wording.desk.audit.download}
      </button>
    </form>
  )
}
