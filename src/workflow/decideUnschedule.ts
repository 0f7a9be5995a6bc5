import type { Actor, Decision } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

/**
 * Whether a person may call off a scheduled publication.
 *
 * Refuses: `roleMissing`, `notScheduled`.
 */
export function decideUnschedule(facts: { actor: Actor; isScheduled: boolean }): Decision<object> {
  const refused = refuseRole(facts.actor, 'issue.schedule')
  if (refused) return refused
  return facts.isScheduled ? { allowed: true } : refuse('notScheduled')
}
