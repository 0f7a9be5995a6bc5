import { mayEditArticle } from './mayEditArticle'
import type { Actor, Decision, Stage } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

export type HoldDraftFacts = {
  actor: Actor
  /** As in `mayEditArticle`. */
  isOwn: boolean
  stage: Stage
  /** Readers have this article now. */
  isPrinted: boolean
  /** The newest draft says what readers have. */
  isAsPrinted: boolean
  /** Another draft has been set aside already. */
  isHeld: boolean
}

/**
 * Whether the newest draft of an article may be set aside, so that a misprint can be corrected in
 * the text readers have. A submitted text is with those who read it: it is taken back first.
 *
 * Refuses: `roleMissing`, `notYours`, `notPublished`, `alreadyHeld`, `alreadySubmitted`,
 * `nothingToHold`.
 */
export function decideHoldDraft({
  actor,
  isOwn,
  stage,
  isPrinted,
  isAsPrinted,
  isHeld,
}: HoldDraftFacts): Decision<object> {
  const refused = refuseRole(actor, 'article.editOwn')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  if (!isPrinted) return refuse('notPublished')
  if (isHeld) return refuse('alreadyHeld')
  if (stage === 'submitted') return refuse('alreadySubmitted')
  return isAsPrinted ? refuse('nothingToHold') : { allowed: true }
}
