import type { Actor } from './model'
import { refuse, type Refused } from './refuse'
import { CAPABILITIES, isAllowed, type Verb } from './roles'

/** The refusal of an act the person's roles do not have, naming those that do; null if they do. */
export function refuseRole(actor: Actor, verb: Verb): Refused | null {
  return isAllowed(actor.roles, verb) ? null : refuse('roleMissing', { roles: CAPABILITIES[verb] })
}
