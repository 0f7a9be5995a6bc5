import type { Actor, Decision } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

export type MoveFacts = {
  actor: Actor
  /** The heading of the section it goes into. */
  section: string
  /** Counted from 1; without one it goes to the end. */
  place?: number
  /** Once the issues were locked, it stood in another issue than when they were looked up. */
  movedMeanwhile: boolean
}

/**
 * Whether a person may put an article into a section of an issue, taking it from where it stands.
 * What readers have of either issue stays as it is until that issue is printed again.
 *
 * Refuses: `roleMissing`, `sectionMissing`, `placeInvalid`, `contentsChanged`.
 */
export function decideMove({
  actor,
  movedMeanwhile,
  place,
  section,
}: MoveFacts): Decision<{ section: string }> {
  const refused = refuseRole(actor, 'issue.edit')
  if (refused) return refused
  if (section.trim() === '') return refuse('sectionMissing')
  if (place !== undefined && (!Number.isInteger(place) || place < 1)) return refuse('placeInvalid')
  if (movedMeanwhile) return refuse('contentsChanged')
  return { allowed: true, section: section.trim() }
}
