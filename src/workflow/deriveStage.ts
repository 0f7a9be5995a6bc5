import { checkSignOffs } from './checkSignOffs'
import type { Stage, Standing } from './model'

/**
 * The stage of an article follows from its text and from what has happened to it; no one sets it.
 *
 * - `approved`: every sign-off the magazine requires is held by the text as it is now.
 * - `changesRequested`: the last turn was a request for changes, whatever was written since.
 * - `submitted`: the last turn was a submission, and of exactly this text.
 * - `drafting`: everything else; so a text that changed after it was submitted is not submitted.
 *
 * A magazine that requires no sign-off at all approves nothing: no reader sees a text that nobody
 * approved.
 */
export function deriveStage(standing: Standing): Stage {
  const states = checkSignOffs(standing).filter(({ count }) => count > 0)
  if (states.length > 0 && states.every(({ status }) => status === 'held')) return 'approved'
  const last = standing.turns.at(-1)
  if (last?.act === 'requestChanges') return 'changesRequested'
  if (last?.act === 'submit' && last.contentHash === standing.contentHash) return 'submitted'
  return 'drafting'
}
