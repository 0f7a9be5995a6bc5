import type { Actor, Decision } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

/**
 * Whether a person may say something about a text: remark on a passage, or, with `thread`, answer a
 * remark. Whoever may read the article and has the verb may; what is settled is opened again first,
 * so that no answer hides under a line that says “resolved”.
 *
 * Refuses: `roleMissing`, `wordsMissing`, `alreadyResolved`.
 */
export function decideRemark({
  actor,
  thread,
  words,
}: {
  actor: Actor
  thread?: { isResolved: boolean }
  words: string
}): Decision<object> {
  const refused = refuseRole(actor, 'remark.create')
  if (refused) return refused
  if (words.trim() === '') return refuse('wordsMissing')
  if (thread?.isResolved) return refuse('alreadyResolved')
  return { allowed: true }
}
