import {
  decideAssign,
  decideRequestChanges,
  decideSubmit,
  decideTakeBack,
} from '../../workflow/acts'
import { decideSignOff, type Standing } from '../../workflow/approval'
import type { Refused } from '../../workflow/refusals'
import type { ReviewAct } from './model'
import type { Actor } from '../../workflow/roles'

/** What the reviewer would write; which words it is does not matter to whether they may. */
const SOME_REASON = 'A reason'

/**
 * Everything that can be done with an article, each with why this person cannot do it now. The rules
 * asked are those that decide when it is done, so a button that is open here is refused only if
 * something happened in between.
 */
export function listReviewActs({
  actor,
  at,
  changedBy,
  isEmpty,
  isOwn,
  openRemarks,
  standing,
}: {
  actor: Actor
  /** Now, ISO 8601. */
  at: string
  changedBy: readonly string[]
  isEmpty: boolean
  isOwn: boolean
  openRemarks: number
  standing: Standing
}): ReviewAct[] {
  const { contentHash: namedHash, rules } = standing
  const nothing = { assignee: null, due: null }
  return [
    { act: 'submit', closed: closedBy(decideSubmit({ actor, isEmpty, isOwn, standing })) },
    ...rules.required.map(({ kind }): ReviewAct => {
      const facts = { actor, at, changedBy, kind, namedHash, openRemarks, standing }
      return { act: 'signOff', kind, closed: closedBy(decideSignOff(facts)) }
    }),
    {
      act: 'requestChanges',
      closed: closedBy(decideRequestChanges({ actor, namedHash, reason: SOME_REASON, standing })),
    },
    { act: 'takeBack', closed: closedBy(decideTakeBack({ actor, isOwn, standing })) },
    { act: 'assign', closed: closedBy(decideAssign({ actor, ...nothing, now: nothing })) },
  ]
}

function closedBy(decision: { allowed: true } | Refused): ReviewAct['closed'] {
  return decision.allowed ? null : { reason: decision.reason, message: decision.message }
}
