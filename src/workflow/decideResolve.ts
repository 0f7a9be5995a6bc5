import type { Actor, Decision } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

/**
 * Whether a person may settle a remark (`resolve`) or open it again (`reopen`). Whoever may read the
 * article and has the verb may, the one who wrote the text included: what was said stays, and who
 * settled it is written down.
 *
 * Refuses: `roleMissing`, `alreadyResolved`, `notResolved`.
 */
export function decideResolve({
  act,
  actor,
  isResolved,
}: {
  act: 'resolve' | 'reopen'
  actor: Actor
  isResolved: boolean
}): Decision<object> {
  const refused = refuseRole(actor, 'remark.resolve')
  if (refused) return refused
  if (act === 'resolve' && isResolved) return refuse('alreadyResolved')
  if (act === 'reopen' && !isResolved) return refuse('notResolved')
  return { allowed: true }
}
