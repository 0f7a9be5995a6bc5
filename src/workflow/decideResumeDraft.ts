import { mayEditArticle } from './mayEditArticle'
import type { Actor, Decision, Stage } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

/** `isOwn` as in `mayEditArticle`; `isHeld`: a draft has been set aside. */
export type ResumeDraftFacts = { actor: Actor; isOwn: boolean; stage: Stage; isHeld: boolean }

/**
 * Whether the draft that was set aside may become the newest one again. The text it takes the place
 * of stays among the versions. A submitted text is taken back first.
 *
 * Refuses: `roleMissing`, `notYours`, `nothingHeld`, `alreadySubmitted`.
 */
export function decideResumeDraft({
  actor,
  isOwn,
  stage,
  isHeld,
}: ResumeDraftFacts): Decision<object> {
  const refused = refuseRole(actor, 'article.editOwn')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  if (!isHeld) return refuse('nothingHeld')
  return stage === 'submitted' ? refuse('alreadySubmitted') : { allowed: true }
}
