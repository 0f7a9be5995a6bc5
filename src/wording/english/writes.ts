import { grammarOf } from '../grammar'

const { all } = grammarOf('en-GB')

/** Why a record is not saved or deleted. `noun` is what a thing is called (`collections`). */
export const writes = {
  changedMeanwhile: (by: string | null, noun: string, day: string, time: string) =>
    `${by ?? 'Somebody'} saved this ${noun} on ${day} at ${time} UTC, after you had opened it. Your version was not saved over theirs: reload to see theirs, and copy your words out first.`,
  oneAtATime:
    'Records are changed one at a time, so that each change can be seen and answered for.',
  liveByPublishing:
    'Only publishing an issue puts a text before readers. Save it as a draft and have it signed off.',
  notKept: 'The database did not keep this change: nothing of it is saved. Please try again.',
  outcomeUnknown:
    'The database stopped while this was being saved, and whether it is saved is not known yet. Forme asks as soon as the database is back and sends you a message with the answer. Keep your words, and look before you save again.',

  inUse: (noun: string, titles: readonly string[]) =>
    `This ${noun} is used by ${all(titles.map((title) => `“${title}”`))}. Take it out there first, then delete it.`,
  /** `because` are clauses of `stays`, `instead` says what to do. */
  isKept: (noun: string, because: readonly string[], instead: string) =>
    `This ${noun} cannot be deleted, because ${all(because)}. ${instead}`.trim(),
  /** What happened to a thing, after “because”. */
  stays: {
    articleSubmitted: 'it was submitted',
    articleSignedOff: 'it was signed off',
    articleCommented: 'it was commented on',
    articleSuggested: 'changes were suggested in it',
    issuePublished: 'it was published',
    issueImported: 'manuscripts were imported for it',
    personBegan: 'they began texts',
    personSubmitted: 'they submitted or sent back texts',
    personSignedOff: 'they signed off texts',
    personCommented: 'they wrote comments',
    personSuggested: 'they suggested changes',
    personPublished: 'they published',
    personInAudit: 'the audit names them',
  },
  instead: {
    article:
      'What was said and decided of a text is kept. Take it out of its issue instead; readers see no text that is in none.',
    issue:
      'What was published, and what arrived for it, is kept. Withdraw the issue under Publish, or give it another number and theme.',
    person: 'Take every role but that of a writer away instead, and change the password.',
  },
}
