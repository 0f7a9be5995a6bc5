import type { Stage } from './model'

/**
 * Every obstacle between an issue and publication that is not about the inside of a text, with its
 * words, in one table. The word on the left is what scripts rely on. Obstacles of notes, references
 * and quotations are named and worded by the checks that find them.
 */
export type ObstacleWords = {
  title: string
  stage: Exclude<Stage, 'approved'>
  /** Kinds of sign-off that are not held. */
  kinds: readonly string[]
  count: number
  /** A section's heading, a picture's name, an address, a slug or a date. */
  what: string
  /** The date that `what` contradicts. */
  against: string
}

export const OBSTACLES = {
  issueEmpty: () => 'The issue has no article.',
  coverMissing: () => 'The issue has no cover.',
  coverAltMissing: () => 'The cover has no text for people who cannot see it.',
  sectionEmpty: ({ what }) =>
    what === ''
      ? 'A section without a heading has no article.'
      : `The section “${what}” has no article.`,
  dateInvalid: ({ what }) => `“${what}” is not a date of the calendar.`,
  copyDateAfterPublication: ({ what, against }) =>
    `The copy date ${what} is later than the publication date ${against}.`,
  dueAfterPublication: ({ title, what, against }) =>
    `${named(title)} is due on ${what}, later than the publication date ${against}.`,
  titleMissing: () => 'An article has no title.',
  slugMissing: ({ title }) => `${named(title)} has no address.`,
  slugDuplicate: ({ title, what }) =>
    `${named(title)} has the same address as another article of the issue: ${what}.`,
  authorsMissing: ({ title }) => `${named(title)} names no author.`,
  textEmpty: ({ title }) => `${named(title)} has no text.`,
  notApproved: ({ title, stage, kinds }) =>
    ({
      drafting: `${named(title)} has not been submitted.`,
      submitted: `${named(title)} waits for a sign-off: ${kinds.join(', ')}.`,
      changesRequested: `${named(title)} was sent back for changes.`,
    })[stage],
  approvalLapsed: ({ title, kinds }) =>
    `${named(title)} has sign-offs that no longer hold: ${kinds.join(', ')}.`,
  openRemarks: ({ title, count }) =>
    `${named(title)} has ${count === 1 ? 'an open remark' : `${count} open remarks`}.`,
  altMissing: ({ title, what }) =>
    `${named(title)} has a picture, “${what}”, without a text for people who cannot see it.`,
  postIncomplete: ({ title, what }) =>
    `${named(title)} has an embedded post${what === '' ? '' : ` (${what})`} without its author or its words.`,
  linkUnpublished: ({ title, what }) =>
    `${named(title)} links to ${what}, which readers cannot open.`,
} as const satisfies Record<string, (words: ObstacleWords) => string>

export type ObstacleKind = keyof typeof OBSTACLES

function named(title: string): string {
  return title === '' ? 'An article without a title' : `“${title}”`
}
