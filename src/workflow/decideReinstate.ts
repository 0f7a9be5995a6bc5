import type { Actor, Decision } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

/**
 * Whether an article that was taken from readers may be given back to them, as its issue's current
 * edition has it.
 *
 * Refuses: `roleMissing`, `notWithdrawn`.
 */
export function decideReinstate(facts: { actor: Actor; isWithdrawn: boolean }): Decision<object> {
  const refused = refuseRole(facts.actor, 'article.withdraw')
  if (refused) return refused
  return facts.isWithdrawn ? { allowed: true } : refuse('notWithdrawn')
}
