import { deriveStage } from './deriveStage'
import { mayEditArticle } from './mayEditArticle'
import type { Actor, Decision, Stage, Standing } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'
import { TRANSITIONS } from './stages'

/** `isOwn` as in `mayEditArticle`; `isEmpty`: the body holds no word. */
export type SubmitFacts = { actor: Actor; isOwn: boolean; isEmpty: boolean; standing: Standing }

/**
 * Whether a person may hand a text in for approval. A text that changed after it was submitted may
 * be submitted again: it is another text.
 *
 * Refuses: `roleMissing`, `notYours`, `alreadySubmitted`, `alreadyApproved`, `textEmpty`.
 */
export function decideSubmit({
  actor,
  isOwn,
  isEmpty,
  standing,
}: SubmitFacts): Decision<{ from: Stage; to: Stage; contentHash: string }> {
  const refused = refuseRole(actor, 'article.submit')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  const from = deriveStage(standing)
  if (!TRANSITIONS.submit.from.includes(from)) {
    return refuse(from === 'approved' ? 'alreadyApproved' : 'alreadySubmitted')
  }
  if (isEmpty) return refuse('textEmpty')
  return { allowed: true, from, to: 'submitted', contentHash: standing.contentHash }
}
