import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { Refusal, throwRefusal } from '../../lib/refusal'
import { refuseRole } from '../../workflow/refusals'

/** Refuses who may not import: 401 nobody, 403 who lacks the role. */
export function refuseImporter(req: PayloadRequest): void {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  const actor = { id: String(user.id), roles: rolesOf(user) }
  const refused = refuseRole(actor, 'manuscript.import')
  if (refused) throwRefusal(refused)
}
