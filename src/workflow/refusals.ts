import { wording } from '../wording'
import type { Stage } from './approval'
import { type Actor, CAPABILITIES, isAllowed, type Role, type Verb } from './roles'

/**
 * Every reason for which an act on an article or an issue is refused, with its kind of status, in one
 * table; its sentence is `wording.refusals` by the same word, which is what scripts rely on and never
 * changes.
 *
 * The kinds of status are those of the doors: `invalid` 400, `forbidden` 403, `notFound` 404,
 * `conflict` 409, `unprocessable` 422. The core knows the words, the doors know the numbers.
 */
export type RefusalStatusWord = 'invalid' | 'forbidden' | 'notFound' | 'conflict' | 'unprocessable'

/** A no, with everything a door needs to say it. */
export type Refused = {
  allowed: false
  reason: RefusalReason
  status: RefusalStatusWord
  message: string
}

/** What a `decide…` function answers: yes with what follows from it, or no and why. */
export type Decision<Allowed extends object> = ({ allowed: true } & Allowed) | Refused

/** The answer of a `decide…` function that says no for this reason. */
export function refuse(reason: RefusalReason, facts: Partial<RefusalFacts> = {}): Refused {
  return {
    allowed: false,
    reason,
    status: REFUSALS[reason],
    message: refusalMessage(reason, facts),
  }
}

/** The refusal of an act the person's roles do not have, naming those that do; null if they do. */
export function refuseRole(actor: Actor, verb: Verb): Refused | null {
  return isAllowed(actor.roles, verb) ? null : refuse('roleMissing', { roles: CAPABILITIES[verb] })
}

/** The sentence a person reads when an act is refused for this reason; `facts` is what the reason needs told. */
export function refusalMessage(reason: RefusalReason, facts: Partial<RefusalFacts> = {}): string {
  const sentence: string | ((facts: RefusalFacts) => string) = wording.refusals[reason]
  if (typeof sentence === 'string') return sentence
  return sentence({
    roles: [],
    stage: 'drafting',
    kind: '',
    kinds: [],
    count: 0,
    titles: [],
    ...facts,
  })
}

/** What a sentence may need to know of the case. */
export type RefusalFacts = {
  /** The roles that could do it. */
  roles: readonly Role[]
  stage: Stage
  /** The kind of sign-off in question. */
  kind: string
  /** The kinds the magazine asks for. */
  kinds: readonly string[]
  /** How many comments or obstacles. */
  count: number
  /** The titles of the articles in question. */
  titles: readonly string[]
}

/** The kind of status of each reason. */
export const REFUSALS = {
  roleMissing: 'forbidden',
  notYours: 'forbidden',
  ownText: 'forbidden',
  otherKindSigned: 'forbidden',
  textChanged: 'conflict',
  textEmpty: 'unprocessable',
  alreadySubmitted: 'conflict',
  submittedText: 'conflict',
  alreadyApproved: 'conflict',
  notSubmitted: 'conflict',
  unknownKind: 'invalid',
  alreadySignedOff: 'conflict',
  kindComplete: 'conflict',
  openComments: 'unprocessable',
  openSuggestions: 'unprocessable',
  suggestionSettled: 'conflict',
  suggestionCollides: 'conflict',
  suggestionNotYours: 'forbidden',
  wordsMissing: 'invalid',
  passageMissing: 'unprocessable',
  passageAmbiguous: 'unprocessable',
  alreadyResolved: 'conflict',
  notResolved: 'conflict',
  reasonMissing: 'invalid',
  dateInvalid: 'invalid',
  assigneeCannotWrite: 'unprocessable',
  sameReference: 'unprocessable',
  differentIdentifier: 'unprocessable',
  differentVolume: 'unprocessable',
  alreadyMerged: 'conflict',
  notReady: 'unprocessable',
  manifestChanged: 'conflict',
  nothingToConfirm: 'conflict',
  alreadyPublished: 'conflict',
  notFirst: 'unprocessable',
  nothingToCorrect: 'unprocessable',
  noteMissing: 'unprocessable',
  correctionMissing: 'unprocessable',
  correctionUnneeded: 'unprocessable',
  correctionEmpty: 'invalid',
  timeZoneUnknown: 'invalid',
  nothingToHold: 'conflict',
  alreadyHeld: 'conflict',
  nothingHeld: 'conflict',
  printedTextLost: 'conflict',
  instantInvalid: 'invalid',
  instantPast: 'unprocessable',
  notScheduled: 'conflict',
  editionUnknown: 'notFound',
  alreadyCurrent: 'conflict',
  notPublished: 'conflict',
  sectionMissing: 'invalid',
  placeInvalid: 'invalid',
  contentsChanged: 'conflict',
  alreadyWithdrawn: 'conflict',
  notWithdrawn: 'conflict',
} as const satisfies Record<keyof typeof wording.refusals, RefusalStatusWord>

export type RefusalReason = keyof typeof REFUSALS
