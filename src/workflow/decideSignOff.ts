import { checkSignOffs } from './checkSignOffs'
import { deriveStage } from './deriveStage'
import type { Actor, Decision, SignOff, SignOffKind, Stage, Standing } from './model'
import { refuse, type Refused } from './refuse'
import { refuseRole } from './refuseRole'
import { TRANSITIONS } from './stages'

/**
 * An approval is of a text, by someone else. The person names the hash of the text they read: if
 * the text is another by now, nothing is approved. And nobody signs off a text which they submitted
 * or changed since it was last approved or published, unless the magazine does without four eyes;
 * then the sign-off says so for good.
 */
export type SignOffFacts = {
  actor: Actor
  kind: SignOffKind
  /** The hash of the text the person read. */
  namedHash: string
  /**
   * Everyone who changed this text since it was last approved or published, through any door; also
   * those who changed a reference, a quotation or a picture that it uses.
   */
  changedBy: readonly string[]
  /** Remarks on this text that nobody has resolved; those whose passage is lost count too. */
  openRemarks: number
  /** When it happens, as it will be recorded. */
  at: string
  standing: Standing
}

/**
 * Whether a person may sign off a text, the sign-off to record, and the stage it leads to.
 *
 * Refuses: `roleMissing`, `unknownKind`, `textChanged`, `alreadySignedOff`, `alreadyApproved`,
 * `notSubmitted`, `kindComplete`, `ownText`, `otherKindSigned`, `openRemarks`.
 */
export function decideSignOff(
  facts: SignOffFacts,
): Decision<{ signOff: SignOff; from: Stage; to: Stage }> {
  const { actor, kind, changedBy, at, standing } = facts
  const { rules, contentHash, turns } = standing
  const from = deriveStage(standing)
  const refused = refuseCase(facts, from)
  if (refused) return refused

  const submittedIt = turns.some(
    (turn) => turn.act === 'submit' && turn.by === actor.id && turn.contentHash === contentHash,
  )
  const ownText = submittedIt || changedBy.includes(actor.id)
  if (ownText && rules.fourEyes) return refuse('ownText')

  const signOff = { kind, contentHash, by: actor.id, at, fourEyes: !ownText }
  const after = { ...standing, signOffs: [...standing.signOffs, signOff] }
  const [counted] = checkSignOffs(after)
    .flatMap(({ lapsed }) => lapsed)
    .filter((entry) => entry.signOff === signOff)
  if (counted?.cause === 'otherKindSigned') return refuse('otherKindSigned', { kind })
  if (facts.openRemarks > 0) return refuse('openRemarks', { count: facts.openRemarks })
  return { allowed: true, signOff, from, to: deriveStage(after) }
}

function refuseCase(facts: SignOffFacts, from: Stage): Refused | null {
  const { actor, kind, namedHash, standing } = facts
  const refused = refuseRole(actor, 'article.signOff')
  if (refused) return refused
  const states = checkSignOffs(standing)
  const state = states.find((entry) => entry.kind === kind)
  if (!state) return refuse('unknownKind', { kind, kinds: states.map((entry) => entry.kind) })
  if (namedHash !== standing.contentHash) return refuse('textChanged')
  if (state.held.some(({ by }) => by === actor.id)) return refuse('alreadySignedOff', { kind })
  if (from === 'approved') return refuse('alreadyApproved')
  if (!TRANSITIONS.signOff.from.includes(from)) return refuse('notSubmitted', { stage: from })
  if (state.status === 'held') return refuse('kindComplete', { kind })
  return null
}
