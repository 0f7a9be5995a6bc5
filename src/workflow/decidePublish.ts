import type { EditionKind, EditionMark, Press } from './editions'
import type { Actor, Decision } from './model'
import { nextOrdinal } from './nextOrdinal'
import { refuse } from './refuse'
import { refuseManifest, type ManifestFacts } from './refuseManifest'
import { refuseRole } from './refuseRole'

export type PublishFacts = ManifestFacts & {
  actor: Actor
  press: Press
  /** Without a kind it is `first` or `correction`, whichever it can be. */
  kind?: Exclude<EditionKind, 'rollback'>
  /** To readers; a correction needs one. */
  note?: string
}

/**
 * Whether an issue may be printed. `print` says what the new edition is; `stand` that readers have
 * exactly this already, so that the same request sent twice gives one edition. The publisher names
 * the hash of the manifest they rehearsed; it must be that of the issue as it is now.
 *
 * Refuses: `roleMissing`, `manifestChanged`, `notReady`, `notFirst`, `nothingToCorrect`,
 * `noteMissing`.
 */
export function decidePublish(
  facts: PublishFacts,
): Decision<
  { act: 'print'; kind: EditionKind; ordinal: number } | { act: 'stand'; edition: EditionMark }
> {
  const { actor, press, namedHash, manifestHash, note = '' } = facts
  const refusedRole = refuseRole(actor, 'issue.publish')
  if (refusedRole) return refusedRole
  if (press.current?.manifestHash === namedHash && namedHash === manifestHash) {
    return { allowed: true, act: 'stand', edition: press.current }
  }
  const refused = refuseManifest(facts)
  if (refused) return refused

  const ordinal = nextOrdinal(press)
  const kind = facts.kind ?? (ordinal === 1 ? 'first' : 'correction')
  if (kind === 'first' && ordinal > 1) return refuse('notFirst')
  if (kind === 'correction' && ordinal === 1) return refuse('nothingToCorrect')
  if (kind === 'correction' && note.trim() === '') return refuse('noteMissing')
  return { allowed: true, act: 'print', kind, ordinal }
}
