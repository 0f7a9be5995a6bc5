import { decideKind, type KindFacts } from './decideKind'
import type { EditionKind, EditionMark } from './editions'
import type { Actor, Decision } from './model'
import { refuseManifest, type ManifestFacts } from './refuseManifest'
import { refuseRole } from './refuseRole'

export type PublishFacts = ManifestFacts & KindFacts & { actor: Actor }

/**
 * Whether an issue may be printed. `print` says what the new edition is; `stand` that readers have
 * exactly this already, so that the same request sent twice gives one edition. The publisher names
 * the hash of the manifest they rehearsed; it must be that of the issue as it is now.
 *
 * Refuses: `roleMissing`, `manifestChanged`, `notReady`, and as `decideKind` does.
 */
export function decidePublish(
  facts: PublishFacts,
): Decision<
  { act: 'print'; kind: EditionKind; ordinal: number } | { act: 'stand'; edition: EditionMark }
> {
  const { actor, press, namedHash, manifestHash } = facts
  const refusedRole = refuseRole(actor, 'issue.publish')
  if (refusedRole) return refusedRole
  if (press.current?.manifestHash === namedHash && namedHash === manifestHash) {
    return { allowed: true, act: 'stand', edition: press.current }
  }
  const refused = refuseManifest(facts)
  if (refused) return refused

  const decision = decideKind(facts)
  return decision.allowed ? { ...decision, act: 'print' } : decision
}
