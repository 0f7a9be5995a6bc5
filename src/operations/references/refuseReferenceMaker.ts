import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { Refusal, throwRefusal } from '../../lib/refusal'
import { refuseRole } from '../../workflow/refusals'

/** Refuses who may not make references: 401 nobody, 403 who lacks the role. */
export function refuseReferenceMaker({ user }: Pick<PayloadRequest, 'user'>): void {
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  const actor = { id: String(user.id), roles: rolesOf(user) }
  const refused = refuseRole(actor, 'reference.create')
  if (refused) throwRefusal(refused)
}
