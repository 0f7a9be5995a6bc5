import { deriveStage } from './deriveStage'
import type { Actor, Decision, Stage, Standing } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'
import { TRANSITIONS } from './stages'

export type RequestChangesFacts = {
  actor: Actor
  reason: string
  /** The hash of the text that was read, where the door names one. */
  namedHash?: string
  standing: Standing
}

/**
 * Whether a person may send a text back with a reason. An approved text can be sent back too: the
 * sign-offs it has then no longer count (see `checkSignOffs`). What readers have stays as it is.
 *
 * Refuses: `roleMissing`, `reasonMissing`, `textChanged`, `notSubmitted`.
 */
export function decideRequestChanges({
  actor,
  reason,
  namedHash,
  standing,
}: RequestChangesFacts): Decision<{ from: Stage; to: Stage; contentHash: string }> {
  const { contentHash } = standing
  const refused = refuseRole(actor, 'article.requestChanges')
  if (refused) return refused
  if (reason.trim() === '') return refuse('reasonMissing')
  if (namedHash !== undefined && namedHash !== contentHash) return refuse('textChanged')
  const from = deriveStage(standing)
  if (!TRANSITIONS.requestChanges.from.includes(from)) {
    return refuse('notSubmitted', { stage: from })
  }
  return { allowed: true, from, to: 'changesRequested', contentHash }
}
