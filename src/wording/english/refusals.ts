import { grammarOf } from '../grammar'

const { either } = grammarOf('en-GB')

const ROLES = {
  writer: 'a writer',
  editor: 'an editor',
  publisher: 'a publisher',
  admin: 'an admin',
}

/** What a sentence may need to know of the case. */
type Facts = {
  /** The roles that could do it. */
  roles: readonly (keyof typeof ROLES)[]
  stage: 'drafting' | 'submitted' | 'changesRequested' | 'approved'
  /** The kind of sign-off in question. */
  kind: string
  /** The kinds the magazine asks for. */
  kinds: readonly string[]
  /** How many comments or obstacles. */
  count: number
  /** The titles of the articles in question. */
  titles: readonly string[]
}

/**
 * Why an act on an article or an issue is refused, by its reason (`workflow/refusals`): what is the
 * matter and, where it can be said, what to do.
 */
export const refusals = {
  roleMissing: ({ roles }: Facts) =>
    `Only ${either(roles.map((role) => ROLES[role]))} may do this.`,
  notYours: 'This article is neither yours nor assigned to you.',
  ownText:
    'This text is your own: you began it, your name is on it, you submitted or changed it since it was last approved or published, or a change you suggested was taken. Another person has to sign it off.',
  otherKindSigned: ({ kind }: Facts) =>
    `You have signed off this text as “${kind}” already, and this magazine wants a different person for each kind.`,
  textChanged: 'The text is no longer the one you looked at. Read it again as it is now.',
  textEmpty: 'There is no text to submit yet.',
  alreadySubmitted: 'This text has been submitted already and is being reviewed.',
  submittedText:
    'This text is submitted and for reading only. It has to be answered or taken back before another version takes its place.',
  alreadyApproved: 'This text is approved already.',
  notSubmitted: ({ stage }: Facts) =>
    stage === 'changesRequested'
      ? 'Changes were requested, and the text has not been submitted again.'
      : 'This text has not been submitted, or has changed since it was.',
  unknownKind: ({ kind, kinds }: Facts) =>
    `This magazine has no sign-off of the kind “${kind}”. It asks for: ${kinds.join(', ')}.`,
  alreadySignedOff: ({ kind }: Facts) => `You have signed off this text as “${kind}” already.`,
  kindComplete: ({ kind }: Facts) =>
    `This text has all the sign-offs of the kind “${kind}” that it needs.`,
  openComments: ({ count }: Facts) =>
    count === 1
      ? 'This text has an open comment. Resolve it first.'
      : `This text has ${count} open comments. Resolve them first.`,
  openSuggestions: ({ count }: Facts) =>
    count === 1
      ? 'This text has one open suggested change. It has to be taken or left before it is approved.'
      : `This text has ${count} open suggested changes. They have to be taken or left before it is approved.`,
  suggestionSettled: 'This suggestion has been answered already.',
  suggestionCollides:
    'The words this suggestion changes are other words by now, so it cannot be taken as it is. Write the change by hand, or leave it.',
  suggestionNotYours: 'Only whoever made this suggestion can change or withdraw it.',
  wordsMissing: 'Say something: the comment is empty.',
  passageMissing: 'These words are not in the text as it is now. Read it again and choose others.',
  passageAmbiguous:
    'These words stand in the text more than once. Say which place is meant, by what stands around it.',
  alreadyResolved: 'This comment has been resolved already.',
  notResolved: 'This comment is open.',
  reasonMissing: 'Say why: the reason is empty.',
  dateInvalid: 'This is not a date of the calendar in the form 2025-10-01.',
  assigneeCannotWrite: 'The person this would be assigned to may not edit articles.',
  sameReference: 'A reference cannot be merged with itself.',
  differentIdentifier: 'The two references have different DOIs or ISBNs, so they are two works.',
  differentVolume: 'The two references are different volumes of one work.',
  alreadyMerged: 'One of the two references has been merged already.',
  notReady: ({ count }: Facts) =>
    `This issue is not ready: ${count === 1 ? 'one obstacle remains' : `${count} obstacles remain`}.`,
  manifestChanged: 'The issue is no longer the one you previewed. Preview it again.',
  nothingToConfirm: 'The notes read as they did when the texts were signed off.',
  alreadyPublished: 'Readers have exactly this already.',
  notFirst: 'This issue has been published before. What follows is a correction.',
  nothingToCorrect: 'This issue has never been published, so there is nothing to correct.',
  noteMissing: 'Readers need a note that says what is different. The note is empty.',
  correctionMissing: ({ titles }: Facts) =>
    `Readers need to be told what changed in ${titles.map(quoted).join(', ')}: what kind of correction it is, and what it changes.`,
  correctionUnneeded: ({ titles }: Facts) =>
    titles.length > 0
      ? `${titles.map(quoted).join(', ')} would read as before, or is named twice. There is nothing more to tell readers about it.`
      : 'An article is named of which nothing changes in this issue.',
  correctionEmpty: 'Say what a correction changes: the sentence for readers is empty.',
  timeZoneUnknown: 'There is no such time zone. Its name is one such as Europe/London.',
  nothingToHold: 'The draft is the text that readers have. There is nothing to set aside.',
  alreadyHeld: 'A draft of this article has been set aside already. Resume that one first.',
  nothingHeld: 'No draft of this article has been set aside.',
  printedTextLost:
    'The text that readers have is not among the versions of this article any more. Correct the newest draft instead.',
  instantInvalid:
    'This is not a date and time with its offset from UTC, such as 2025-10-01T12:00:00+02:00.',
  instantPast: 'This moment has passed.',
  notScheduled: 'This issue is not scheduled.',
  editionUnknown: 'This issue has no such edition.',
  alreadyCurrent: 'That edition is the one readers have now.',
  notPublished: 'This is not published.',
  sectionMissing: 'Say into which section of the issue: its heading is empty.',
  placeInvalid: 'A place in a section is a whole number, 1 or more.',
  contentsChanged:
    'Somebody moved this article at the same moment. Look where it stands now, and try again.',
  alreadyWithdrawn: 'This has been withdrawn already.',
  notWithdrawn: 'This has not been withdrawn.',
}

function quoted(title: string): string {
  return title.trim() === '' ? 'an article without a title' : `“${title}”`
}
