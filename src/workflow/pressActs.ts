import {
  decideConfirmNotes,
  decidePublish,
  decideRollBack,
  decideSchedule,
  decideUnschedule,
  decideWithdraw,
  type ManifestFacts,
  type NamedArticle,
  type Press,
} from './publication'
import { refuse, type Refused, refuseRole } from './refusals'
import type { Actor } from './roles'

export type PressAct =
  'confirmNotes' | 'rehearse' | 'publish' | 'schedule' | 'unschedule' | 'rollBack' | 'withdraw'

/** Whether an act is open to a person now; where it is not, the sentence that says why. */
export type ActState = { isOpen: true } | { isOpen: false; why: string }

export type PressActFacts = Omit<ManifestFacts, 'namedHash'> & {
  actor: Actor
  press: Press
  changed: readonly NamedArticle[]
  /** The hash that was rehearsed; null where nobody has rehearsed yet. */
  rehearsed: string | null
  isScheduled: boolean
  isWithdrawn: boolean
  /** How many articles have notes that are printed otherwise than when they were signed off. */
  otherwise: number
}

/** What a form still asks for is taken as given: an act is open if it can be done once that is filled in. */
const FILLED_IN = 'filled in later'
const NOW = '2000-01-01T00:00:00Z'
const LATER = '2000-01-02T00:00:00Z'

/**
 * What a person may do with the press of an issue, asked of the very rules that decide when it is
 * done. Publishing and scheduling are open once the issue as it is now has been rehearsed; what else
 * stands in the way is said first, because rehearsing does not remove it.
 */
export function listPressActs(facts: PressActFacts): Record<PressAct, ActState> {
  const { actor, changed, isScheduled, isWithdrawn, manifestHash, otherwise, press, rehearsed } =
    facts
  const filled = {
    ...facts,
    namedHash: manifestHash,
    note: FILLED_IN,
    corrections: changed.map(({ article }) => ({
      article,
      kind: 'correction' as const,
      what: FILLED_IN,
    })),
  }
  const publish = decidePublish(filled)
  const stands = publish.allowed && publish.act === 'stand'
  const schedule = decideSchedule({ ...filled, at: LATER, now: NOW, timeZone: 'UTC' })
  const earlier = press.editions.findLast(
    ({ manifestHash: hash }) => hash !== press.current?.manifestHash,
  )
  return {
    confirmNotes: toState(
      decideConfirmNotes({ actor, count: otherwise, manifestHash, namedHash: manifestHash }),
    ),
    rehearse: toState(refuseRole(actor, 'issue.rehearse') ?? { allowed: true }),
    publish: afterRehearsal(stands ? refuse('alreadyPublished') : publish),
    schedule: afterRehearsal(schedule),
    unschedule: toState(decideUnschedule({ actor, isScheduled })),
    rollBack: earlier
      ? toState(decideRollBack({ actor, press, edition: earlier.id, note: FILLED_IN }))
      : closed('There is no earlier edition that reads otherwise.'),
    withdraw: toState(
      decideWithdraw({
        actor,
        subject: 'issue',
        isPublished: press.current !== null,
        isWithdrawn,
        reason: FILLED_IN,
      }),
    ),
  }

  function afterRehearsal(decision: { allowed: true } | Refused): ActState {
    if (!decision.allowed) return closed(decision.message)
    if (rehearsed === null) return closed('Rehearse the issue first.')
    return rehearsed === manifestHash ? { isOpen: true } : closed(refuse('manifestChanged').message)
  }
}

function toState(decision: { allowed: true } | Refused): ActState {
  return decision.allowed ? { isOpen: true } : closed(decision.message)
}

function closed(why: string): ActState {
  return { isOpen: false, why }
}
