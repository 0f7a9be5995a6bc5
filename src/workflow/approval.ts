import { wording } from '../wording'
import { type Decision, refuse, type Refused, refuseRole } from './refusals'
import type { Actor } from './roles'

/**
 * The shapes of approval. Ids of people are strings everywhere in this room: a database that counts
 * its people in numbers must spell them out first, or `1` and `'1'` would be two people and the
 * rule of four eyes would have a hole. Instants are ISO 8601 in UTC (`2025-10-01T12:00:00.000Z`).
 */

/** Where an article stands. It is derived (`deriveStage`); what is stored is a copy for lists. */
export type Stage = 'drafting' | 'submitted' | 'changesRequested' | 'approved'

/** An act that passes the text from the writing to the answering side, or back. */
export type TurnAct = 'submit' | 'takeBack' | 'requestChanges'

/** One such act and the text it was about. */
export type Turn = { act: TurnAct; contentHash: string; by: string; at: string }

/** A word the magazine chose, e.g. `edit`, `quotations`, `law`. */
export type SignOffKind = string

/**
 * An approval of one kind, of one text, by one person. `fourEyes`: it was given by a second person,
 * who had neither submitted nor changed the text. Where a magazine does without that, the approval
 * says so for good.
 */
export type SignOff = {
  kind: SignOffKind
  contentHash: string
  by: string
  at: string
  fourEyes: boolean
}

/** `count` sign-offs of this kind, each by another person. */
export type SignOffRequirement = { kind: SignOffKind; count: number }

/**
 * What the magazine asks of an approval. With `distinctSigners` nobody counts for two kinds. With
 * `fourEyes` nobody signs off a text they submitted or changed; an admin may switch it off for a
 * magazine made by one person.
 */
export type SignOffRules = {
  required: readonly SignOffRequirement[]
  distinctSigners: boolean
  fourEyes: boolean
}

/**
 * What has happened to a text so far: everything `deriveStage` needs. `contentHash` is that of the
 * text as it is now; `turns` are in order, oldest first.
 */
export type Standing = {
  rules: SignOffRules
  contentHash: string
  turns: readonly Turn[]
  signOffs: readonly SignOff[]
}

/** What a magazine asks until it says otherwise: one *edit*, one *quotations*, four eyes. */
export const DEFAULT_SIGN_OFF_RULES: SignOffRules = {
  required: [
    { kind: 'edit', count: 1 },
    { kind: 'quotations', count: 1 },
  ],
  distinctSigners: false,
  fourEyes: true,
}

/**
 * The requirements in a magazine's list of sign-offs, in which a kind that stands twice is wanted
 * from two people.
 *
 * @example requireSignOffs(['edit', 'law', 'edit']) // edit twice, law once
 */
export function requireSignOffs(kinds: readonly SignOffKind[]): SignOffRequirement[] {
  return [...new Set(kinds)].map((kind) => ({
    kind,
    count: kinds.filter((other) => other === kind).length,
  }))
}

/**
 * Approval is arithmetic over hashes. A sign-off holds while the text has the hash it names, lapses
 * when it has another, and holds again when the text is restored: nothing is switched on or off,
 * so nothing can be forgotten.
 *
 * Three more things end a sign-off of the very same text: changes to that text were requested after
 * it (else the writer could submit it again unchanged and have it approved over the objection); it
 * was given to the signer's own text and the magazine asks for four eyes now; or the magazine wants
 * different people and this person counts for the kind they signed first.
 */
export type LapseCause = 'textChanged' | 'changesRequested' | 'ownText' | 'otherKindSigned'

export type SignOffState = {
  kind: SignOffKind
  /** How many different people are needed. */
  count: number
  /** `lapsed`: not enough hold, and there are some that did once. */
  status: 'held' | 'lapsed' | 'missing'
  held: SignOff[]
  lapsed: { signOff: SignOff; cause: LapseCause }[]
}

/** How the sign-offs of every kind the magazine requires stand, in the magazine's order. */
export function checkSignOffs(standing: Standing): SignOffState[] {
  const { required } = standing.rules
  const judged = judge(standing)
  return required.map(({ kind, count }) => {
    const ofKind = judged.filter(({ signOff }) => signOff.kind === kind)
    const held = distinctPeople(
      ofKind.flatMap(({ signOff, cause }) => (cause === null ? [signOff] : [])),
    )
    const lapsed = ofKind.flatMap(({ signOff, cause }) =>
      cause === null || held.some(({ by }) => by === signOff.by) ? [] : [{ signOff, cause }],
    )
    const missing = lapsed.length > 0 ? 'lapsed' : 'missing'
    return { kind, count, status: held.length >= count ? 'held' : missing, held, lapsed }
  })
}

type Judged = { signOff: SignOff; cause: LapseCause | null }

function judge({ rules, contentHash, turns, signOffs }: Standing): Judged[] {
  const requests = turns.filter(
    (turn) => turn.act === 'requestChanges' && turn.contentHash === contentHash,
  )
  const kindOf = new Map<string, SignOffKind>()
  const inOrder = signOffs.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return inOrder.map((signOff) => {
    if (signOff.contentHash !== contentHash) return { signOff, cause: 'textChanged' }
    if (!requests.every(({ at }) => Date.parse(signOff.at) > Date.parse(at))) {
      return { signOff, cause: 'changesRequested' }
    }
    if (rules.fourEyes && !signOff.fourEyes) return { signOff, cause: 'ownText' }
    const first = kindOf.get(signOff.by) ?? signOff.kind
    if (rules.distinctSigners && first !== signOff.kind) {
      return { signOff, cause: 'otherKindSigned' }
    }
    if (rules.required.some(({ kind }) => kind === signOff.kind)) kindOf.set(signOff.by, first)
    return { signOff, cause: null }
  })
}

function distinctPeople(signOffs: SignOff[]): SignOff[] {
  return signOffs.filter(
    (signOff, index) => signOffs.findIndex(({ by }) => by === signOff.by) === index,
  )
}

export const STAGES = [
  'drafting',
  'submitted',
  'changesRequested',
  'approved',
] as const satisfies Stage[]

/** What a stage is called on the desk. */
export const STAGE_NAMES: Record<Stage, string> = wording.workflow.stages

/**
 * From which stages an act may start and where it leads. A sign-off leads to `approved` only when
 * it is the last one needed. An approved text can be sent back too: that ends the sign-offs it has.
 * Changing the text is no act: it needs no permission of the workflow, and the stage follows from
 * the hash alone. Assigning is possible at every stage and changes none.
 */
export const TRANSITIONS: Record<
  TurnAct | 'signOff',
  { from: readonly Stage[]; to: readonly Stage[] }
> = {
  submit: { from: ['drafting', 'changesRequested'], to: ['submitted'] },
  takeBack: { from: ['submitted'], to: ['drafting'] },
  requestChanges: { from: ['submitted', 'approved'], to: ['changesRequested'] },
  signOff: { from: ['submitted'], to: ['submitted', 'approved'] },
}

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

/**
 * An approval is of a text, by someone else. The person names the hash of the text they read: if
 * the text is another by now, nothing is approved. And nobody signs off their own text, by any name:
 * one they began, one they are printed on as author, translator or interviewer, or one they submitted
 * or changed since it was last approved or published; unless the magazine does without four eyes, and
 * then the sign-off says so for good.
 */
export type SignOffFacts = {
  actor: Actor
  kind: SignOffKind
  /** The hash of the text the person read. */
  namedHash: string
  /**
   * Everyone who changed this text since it was last approved or published, through any door, and
   * whoever suggested a change that was taken; also
   * those who changed a reference, a quotation or a picture that it uses. An approval that was ended
   * by a request for changes is none.
   */
  changedBy: readonly string[]
  /** Whoever began the text, and everyone who is printed on it as having made it. */
  ownedBy: readonly string[]
  /** Comments on this text that nobody has resolved; those whose passage is lost count too. */
  openComments: number
  /** Suggested changes that nobody has taken or left. */
  openSuggestions: number
  /** When it happens, as it will be recorded. */
  at: string
  standing: Standing
}

/**
 * Whether a person may sign off a text, the sign-off to record, and the stage it leads to.
 *
 * Refuses: `roleMissing`, `unknownKind`, `textChanged`, `alreadySignedOff`, `alreadyApproved`,
 * `notSubmitted`, `kindComplete`, `ownText`, `otherKindSigned`, `openComments`, `openSuggestions`.
 */
export function decideSignOff(
  facts: SignOffFacts,
): Decision<{ signOff: SignOff; from: Stage; to: Stage }> {
  const { actor, at, changedBy, kind, ownedBy, standing } = facts
  const { rules, contentHash, turns } = standing
  const from = deriveStage(standing)
  const refused = refuseCase(facts, from)
  if (refused) return refused

  const submittedIt = turns.some(
    (turn) => turn.act === 'submit' && turn.by === actor.id && turn.contentHash === contentHash,
  )
  const ownText = submittedIt || [...changedBy, ...ownedBy].includes(actor.id)
  if (ownText && rules.fourEyes) return refuse('ownText')

  const signOff = { kind, contentHash, by: actor.id, at, fourEyes: !ownText }
  const after = { ...standing, signOffs: [...standing.signOffs, signOff] }
  const [counted] = checkSignOffs(after)
    .flatMap(({ lapsed }) => lapsed)
    .filter((entry) => entry.signOff === signOff)
  if (counted?.cause === 'otherKindSigned') return refuse('otherKindSigned', { kind })
  if (facts.openComments > 0) return refuse('openComments', { count: facts.openComments })
  const { openSuggestions } = facts
  if (openSuggestions > 0) return refuse('openSuggestions', { count: openSuggestions })
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

/** Who may still give each sign-off that is open, and whether they are enough to approve the text. */
export type OpenSignOffs = {
  kinds: { kind: SignOffKind; people: string[] }[]
  /** Nobody has to come from outside: the people named above can give all that is missing. */
  isEnough: boolean
}

/**
 * Who of these people could still sign a text off, as `decideSignOff` says of each of them; of a text
 * that is not submitted, once `submitter` has submitted it. Open comments and suggestions are left out of
 * account: settling them is part of the review.
 */
export function listSigners({
  people,
  submitter,
  ...facts
}: Pick<SignOffFacts, 'at' | 'changedBy' | 'ownedBy' | 'standing'> & {
  people: readonly Actor[]
  submitter: string
}): OpenSignOffs {
  const { contentHash } = facts.standing
  const submission = { act: 'submit' as const, contentHash, by: submitter, at: facts.at }
  const standing =
    deriveStage(facts.standing) === 'submitted'
      ? facts.standing
      : { ...facts.standing, turns: [...facts.standing.turns, submission] }
  const asked = { ...facts, standing, namedHash: contentHash, openComments: 0, openSuggestions: 0 }
  const open = checkSignOffs(standing).filter(({ status }) => status !== 'held')
  const kinds = open.map(({ kind }) => ({
    kind,
    people: people
      .filter((actor) => decideSignOff({ ...asked, actor, kind }).allowed)
      .map(({ id }) => id),
  }))
  const wanted = open.flatMap(({ count, held, kind }) =>
    Array.from({ length: count - held.length }, () => kind),
  )
  return { kinds, isEnough: canShareOut(wanted, kinds, standing.rules.distinctSigners) }
}

/** Whether every wanted sign-off finds a person, each person one of a kind, or one in all. */
function canShareOut(
  [first, ...rest]: readonly SignOffKind[],
  kinds: OpenSignOffs['kinds'],
  oneEach: boolean,
): boolean {
  if (first === undefined) return true
  const mayGive = kinds.find(({ kind }) => kind === first)?.people ?? []
  return mayGive.some((person) =>
    canShareOut(
      rest,
      kinds.map(({ kind, people }) => ({
        kind,
        people: oneEach || kind === first ? people.filter((other) => other !== person) : people,
      })),
      oneEach,
    ),
  )
}
