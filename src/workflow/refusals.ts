import type { Stage } from './approval'
import { type Actor, CAPABILITIES, isAllowed, type Role, type Verb } from './roles'

/**
 * Every reason for which an act on an article or an issue is refused, with its kind of status and
 * its words, in one table. The word on the left is what scripts rely on and never changes; the
 * sentence says what is the matter and, where it can, what to do.
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
    status: REFUSALS[reason].status,
    message: refusalMessage(reason, facts),
  }
}

/** The refusal of an act the person's roles do not have, naming those that do; null if they do. */
export function refuseRole(actor: Actor, verb: Verb): Refused | null {
  return isAllowed(actor.roles, verb) ? null : refuse('roleMissing', { roles: CAPABILITIES[verb] })
}

/** The sentence a person reads when an act is refused for this reason; `facts` is what the reason needs told. */
export function refusalMessage(reason: RefusalReason, facts: Partial<RefusalFacts> = {}): string {
  return REFUSALS[reason].words({
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

type Row = { status: RefusalStatusWord; words: (facts: RefusalFacts) => string }

export const REFUSALS = {
  roleMissing: {
    status: 'forbidden',
    words: ({ roles }) =>
      `Only ${roles.map((role) => (/^[aeiou]/.test(role) ? `an ${role}` : `a ${role}`)).join(' or ')} may do this.`,
  },
  notYours: {
    status: 'forbidden',
    words: () => 'This article is neither yours nor assigned to you.',
  },
  ownText: {
    status: 'forbidden',
    words: () =>
      'This text is your own: you began it, your name is on it, you submitted or changed it since it was last approved or published, or a change you suggested was taken. Another person has to sign it off.',
  },
  otherKindSigned: {
    status: 'forbidden',
    words: ({ kind }) =>
      `You have signed off this text as “${kind}” already, and this magazine wants a different person for each kind.`,
  },
  textChanged: {
    status: 'conflict',
    words: () => 'The text is no longer the one you looked at. Read it again as it is now.',
  },
  textEmpty: { status: 'unprocessable', words: () => 'There is no text to submit yet.' },
  alreadySubmitted: {
    status: 'conflict',
    words: () => 'This text has been submitted already and is being reviewed.',
  },
  submittedText: {
    status: 'conflict',
    words: () =>
      'This text is submitted and for reading only. It has to be answered or taken back before another version takes its place.',
  },
  alreadyApproved: { status: 'conflict', words: () => 'This text is approved already.' },
  notSubmitted: {
    status: 'conflict',
    words: ({ stage }) =>
      stage === 'changesRequested'
        ? 'Changes were requested, and the text has not been submitted again.'
        : 'This text has not been submitted, or has changed since it was.',
  },
  unknownKind: {
    status: 'invalid',
    words: ({ kind, kinds }) =>
      `This magazine has no sign-off of the kind “${kind}”. It asks for: ${kinds.join(', ')}.`,
  },
  alreadySignedOff: {
    status: 'conflict',
    words: ({ kind }) => `You have signed off this text as “${kind}” already.`,
  },
  kindComplete: {
    status: 'conflict',
    words: ({ kind }) => `This text has all the sign-offs of the kind “${kind}” that it needs.`,
  },
  openComments: {
    status: 'unprocessable',
    words: ({ count }) =>
      count === 1
        ? 'This text has an open comment. Resolve it first.'
        : `This text has ${count} open comments. Resolve them first.`,
  },
  openSuggestions: {
    status: 'unprocessable',
    words: ({ count }) =>
      count === 1
        ? 'This text has one open suggested change. It has to be taken or left before it is approved.'
        : `This text has ${count} open suggested changes. They have to be taken or left before it is approved.`,
  },
  suggestionSettled: {
    status: 'conflict',
    words: () => 'This suggestion has been answered already.',
  },
  suggestionCollides: {
    status: 'conflict',
    words: () =>
      'The words this suggestion changes are other words by now, so it cannot be taken as it is. Write the change by hand, or leave it.',
  },
  suggestionNotYours: {
    status: 'forbidden',
    words: () => 'Only whoever made this suggestion can change or withdraw it.',
  },
  wordsMissing: { status: 'invalid', words: () => 'Say something: the comment is empty.' },
  passageMissing: {
    status: 'unprocessable',
    words: () => 'These words are not in the text as it is now. Read it again and choose others.',
  },
  passageAmbiguous: {
    status: 'unprocessable',
    words: () =>
      'These words stand in the text more than once. Say which place is meant, by what stands around it.',
  },
  alreadyResolved: { status: 'conflict', words: () => 'This comment has been resolved already.' },
  notResolved: { status: 'conflict', words: () => 'This comment is open.' },
  reasonMissing: { status: 'invalid', words: () => 'Say why: the reason is empty.' },
  dateInvalid: {
    status: 'invalid',
    words: () => 'This is not a date of the calendar in the form 2025-10-01.',
  },
  assigneeCannotWrite: {
    status: 'unprocessable',
    words: () => 'The person this would be assigned to may not edit articles.',
  },

  sameReference: {
    status: 'unprocessable',
    words: () => 'A reference cannot be merged with itself.',
  },
  differentIdentifier: {
    status: 'unprocessable',
    words: () => 'The two references have different DOIs or ISBNs, so they are two works.',
  },
  differentVolume: {
    status: 'unprocessable',
    words: () => 'The two references are different volumes of one work.',
  },
  alreadyMerged: {
    status: 'conflict',
    words: () => 'One of the two references has been merged already.',
  },

  notReady: {
    status: 'unprocessable',
    words: ({ count }) =>
      `This issue is not ready: ${count === 1 ? 'one obstacle remains' : `${count} obstacles remain`}.`,
  },
  manifestChanged: {
    status: 'conflict',
    words: () => 'The issue is no longer the one you previewed. Preview it again.',
  },
  nothingToConfirm: {
    status: 'conflict',
    words: () => 'The notes read as they did when the texts were signed off.',
  },
  alreadyPublished: {
    status: 'conflict',
    words: () => 'Readers have exactly this already.',
  },
  notFirst: {
    status: 'unprocessable',
    words: () => 'This issue has been published before. What follows is a correction.',
  },
  nothingToCorrect: {
    status: 'unprocessable',
    words: () => 'This issue has never been published, so there is nothing to correct.',
  },
  noteMissing: {
    status: 'unprocessable',
    words: () => 'Readers need a note that says what is different. The note is empty.',
  },
  correctionMissing: {
    status: 'unprocessable',
    words: ({ titles }) =>
      `Readers need to be told what changed in ${titles.map(quoted).join(', ')}: what kind of correction it is, and what it changes.`,
  },
  correctionUnneeded: {
    status: 'unprocessable',
    words: ({ titles }) =>
      titles.length > 0
        ? `${titles.map(quoted).join(', ')} would read as before, or is named twice. There is nothing more to tell readers about it.`
        : 'An article is named of which nothing changes in this issue.',
  },
  correctionEmpty: {
    status: 'invalid',
    words: () => 'Say what a correction changes: the sentence for readers is empty.',
  },
  timeZoneUnknown: {
    status: 'invalid',
    words: () => 'There is no such time zone. Its name is one such as Europe/London.',
  },
  nothingToHold: {
    status: 'conflict',
    words: () => 'The draft is the text that readers have. There is nothing to set aside.',
  },
  alreadyHeld: {
    status: 'conflict',
    words: () => 'A draft of this article has been set aside already. Resume that one first.',
  },
  nothingHeld: { status: 'conflict', words: () => 'No draft of this article has been set aside.' },
  printedTextLost: {
    status: 'conflict',
    words: () =>
      'The text that readers have is not among the versions of this article any more. Correct the newest draft instead.',
  },
  instantInvalid: {
    status: 'invalid',
    words: () =>
      'This is not a date and time with its offset from UTC, such as 2025-10-01T12:00:00+02:00.',
  },
  instantPast: { status: 'unprocessable', words: () => 'This moment has passed.' },
  notScheduled: { status: 'conflict', words: () => 'This issue is not scheduled.' },
  editionUnknown: { status: 'notFound', words: () => 'This issue has no such edition.' },
  alreadyCurrent: { status: 'conflict', words: () => 'That edition is the one readers have now.' },
  notPublished: { status: 'conflict', words: () => 'This is not published.' },
  sectionMissing: {
    status: 'invalid',
    words: () => 'Say into which section of the issue: its heading is empty.',
  },
  placeInvalid: {
    status: 'invalid',
    words: () => 'A place in a section is a whole number, 1 or more.',
  },
  contentsChanged: {
    status: 'conflict',
    words: () =>
      'Somebody moved this article at the same moment. Look where it stands now, and try again.',
  },
  alreadyWithdrawn: { status: 'conflict', words: () => 'This has been withdrawn already.' },
  notWithdrawn: { status: 'conflict', words: () => 'This has not been withdrawn.' },
} as const satisfies Record<string, Row>

export type RefusalReason = keyof typeof REFUSALS

function quoted(title: string): string {
  return title.trim() === '' ? 'an article without a title' : `“${title}”`
}
