import { deriveStage } from './deriveStage'
import { mayEditArticle } from './mayEditArticle'
import type { Actor, Decision, Stage, Standing } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'
import { TRANSITIONS } from './stages'

/** `isOwn` as in `mayEditArticle`. */
export type TakeBackFacts = { actor: Actor; isOwn: boolean; standing: Standing }

/**
 * Whether a person may take a submitted text back to go on writing. Sign-offs it has by then stay:
 * they are of the text.
 *
 * Refuses: `roleMissing`, `notYours`, `alreadyApproved`, `notSubmitted`.
 */
export function decideTakeBack({
  actor,
  isOwn,
  standing,
}: TakeBackFacts): Decision<{ from: Stage; to: Stage }> {
  const refused = refuseRole(actor, 'article.takeBack')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  const from = deriveStage(standing)
  if (!TRANSITIONS.takeBack.from.includes(from)) {
    return from === 'approved' ? refuse('alreadyApproved') : refuse('notSubmitted', { stage: from })
  }
  return { allowed: true, from, to: 'drafting' }
}
