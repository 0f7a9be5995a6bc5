import { decideKind, type KindFacts } from './decideKind'
import { isTimeZone } from './isTimeZone'
import type { Actor, Decision } from './model'
import { parseInstant } from './parseInstant'
import { refuse } from './refuse'
import { refuseManifest, type ManifestFacts } from './refuseManifest'
import { refuseRole } from './refuseRole'

export type ScheduleFacts = ManifestFacts &
  KindFacts & {
    actor: Actor
    /** With its offset from UTC, e.g. `2025-10-01T12:00:00+02:00`. */
    at: string
    /** The time zone it was said in, by its IANA name; the instant does not depend on it. */
    timeZone: string
    /** This moment, ISO 8601 in UTC. */
    now: string
  }

/**
 * Whether the rehearsed manifest may be printed at a later hour, and the instant in UTC. What is
 * scheduled is the hash, and at the hour `decidePublish` is asked again: an issue that has changed
 * by then is not printed. An issue that is scheduled already is scheduled anew. What readers will be
 * told is settled now, so it is asked for now.
 *
 * Refuses: `roleMissing`, `instantInvalid`, `instantPast`, `timeZoneUnknown`, `manifestChanged`,
 * `notReady`, `alreadyPublished`, and as `decideKind` does.
 */
export function decideSchedule(
  facts: ScheduleFacts,
): Decision<{ at: string; manifestHash: string }> {
  const refusedRole = refuseRole(facts.actor, 'issue.schedule')
  if (refusedRole) return refusedRole
  const at = parseInstant(facts.at)
  if (at === null) return refuse('instantInvalid')
  if (Date.parse(at) <= Date.parse(facts.now)) return refuse('instantPast')
  if (!isTimeZone(facts.timeZone)) return refuse('timeZoneUnknown')
  const refused = refuseManifest(facts)
  if (refused) return refused
  if (facts.press.current?.manifestHash === facts.manifestHash) return refuse('alreadyPublished')
  const decision = decideKind(facts)
  if (!decision.allowed) return decision
  return { allowed: true, at, manifestHash: facts.manifestHash }
}
