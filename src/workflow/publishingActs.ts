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
import { wording } from '../wording'
import type { Actor } from './roles'

export type PublishingAct =
  'confirmNotes' | 'preview' | 'publish' | 'schedule' | 'unschedule' | 'rollBack' | 'withdraw'

/** Whether an act is open to a person now; where it is not, the sentence that says why. */
export type ActState = { isOpen: true } | { isOpen: false; why: string }

export type PublishingFacts = Omit<ManifestFacts, 'namedHash'> & {
  actor: Actor
  publishing: Press
  changed: readonly NamedArticle[]
  /** The hash that was previewed; null where nobody has previewed yet. */
  previewed: string | null
  isScheduled: boolean
  isWithdrawn: boolean
  /** How many articles have notes that read differently than when they were signed off. */
  otherwise: number
}

/** What a form still asks for is taken as given: an act is open if it can be done once that is filled in. */
const FILLED_IN = 'filled in later'
const NOW = '2000-01-01T00:00:00Z'
const LATER = '2000-01-02T00:00:00Z'

/**
 * What a person may do with the publishing of an issue, asked of the very rules that decide when it is
 * done. Publishing and scheduling are open once the issue as it is now has been previewed; what else
 * stands in the way is said first, because previewing does not remove it.
 */
export function listPublishingActs(facts: PublishingFacts): Record<PublishingAct, ActState> {
  const {
    actor,
    changed,
    isScheduled,
    isWithdrawn,
    manifestHash,
    otherwise,
    publishing,
    previewed,
  } = facts
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
  const earlier = publishing.editions.findLast(
    ({ manifestHash: hash }) => hash !== publishing.current?.manifestHash,
  )
  return {
    confirmNotes: toState(
      decideConfirmNotes({ actor, count: otherwise, manifestHash, namedHash: manifestHash }),
    ),
    preview: toState(refuseRole(actor, 'issue.preview') ?? { allowed: true }),
    publish: afterPreview(stands ? refuse('alreadyPublished') : publish),
    schedule: afterPreview(schedule),
    unschedule: toState(decideUnschedule({ actor, isScheduled })),
    rollBack: earlier
      ? toState(decideRollBack({ actor, publishing, edition: earlier.id, note: FILLED_IN }))
      : closed(wording.workflow.whyClosed.noEarlierEdition),
    withdraw: toState(
      decideWithdraw({
        actor,
        subject: 'issue',
        isPublished: publishing.current !== null,
        isWithdrawn,
        reason: FILLED_IN,
      }),
    ),
  }

  function afterPreview(decision: { allowed: true } | Refused): ActState {
    if (!decision.allowed) return closed(decision.message)
    if (previewed === null) return closed(wording.workflow.whyClosed.notPreviewed)
    return previewed === manifestHash ? { isOpen: true } : closed(refuse('manifestChanged').message)
  }
}

function toState(decision: { allowed: true } | Refused): ActState {
  return decision.allowed ? { isOpen: true } : closed(decision.message)
}

function closed(why: string): ActState {
  return { isOpen: false, why }
}
