import type { Actor, Decision } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

export type WithdrawFacts = {
  actor: Actor
  subject: 'issue' | 'article'
  isPublished: boolean
  isWithdrawn: boolean
  /** To readers, at the address where it was. */
  reason: string
}

/**
 * Whether an issue, or one article of it, may be taken from readers. Its address then answers that
 * it is gone, and why; its editions stay.
 *
 * Refuses: `roleMissing`, `alreadyWithdrawn`, `notPublished`, `reasonMissing`.
 */
export function decideWithdraw({
  actor,
  subject,
  isPublished,
  isWithdrawn,
  reason,
}: WithdrawFacts): Decision<{ reason: string }> {
  const refused = refuseRole(actor, `${subject}.withdraw`)
  if (refused) return refused
  if (isWithdrawn) return refuse('alreadyWithdrawn')
  if (!isPublished) return refuse('notPublished')
  const words = reason.trim()
  return words === '' ? refuse('reasonMissing') : { allowed: true, reason: words }
}
