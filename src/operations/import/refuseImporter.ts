import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import { Refusal } from '../../lib/refusal'
import { refuseRole } from '../../workflow/refuseRole'
import { refuse } from '../refuse'

/**
 * Refuses who may not import: 401 nobody, 403 who lacks the role. Placing an article in an issue
 * changes the issue, and takes the right to do so as well.
 */
export function refuseImporter(req: PayloadRequest, { intoIssue }: { intoIssue: boolean }): void {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  const actor = { id: String(user.id), roles: rolesOf(user) }
  const refused =
    refuseRole(actor, 'manuscript.import') ?? (intoIssue ? refuseRole(actor, 'issue.edit') : null)
  if (refused) refuse(refused)
}
