/** What a sentence may need to know of the obstacle. */
type Facts = {
  title: string
  stage: 'drafting' | 'submitted' | 'changesRequested'
  /** Kinds of sign-off that are not held. */
  kinds: readonly string[]
  count: number
  /** A section's heading, a picture's name, an address, a slug or a date. */
  what: string
  /** The date that `what` contradicts. */
  against: string
  otherwise: { notes: readonly number[]; works: boolean }
}

/** What stands between an issue and publication, by the kind of obstacle (`workflow/readiness`). */
export const readiness = {
  issueEmpty: 'The issue has no article.',
  coverMissing: 'The issue has no cover.',
  coverAltMissing: 'The cover has no text for people who cannot see it.',
  coverLost: 'The file of the cover is not on the disk as it was saved. Upload it again.',
  sectionEmpty: ({ what }: Facts) =>
    what === ''
      ? 'A section without a heading has no article.'
      : `The section “${what}” has no article.`,
  dateInvalid: ({ what }: Facts) => `“${what}” is not a date of the calendar.`,
  textDeadlineAfterPublication: ({ what, against }: Facts) =>
    `The text deadline ${what} is later than the publication date ${against}.`,
  dueAfterPublication: ({ title, what, against }: Facts) =>
    `${named(title)} is due on ${what}, later than the publication date ${against}.`,
  titleMissing: 'An article has no title.',
  slugMissing: ({ title }: Facts) => `${named(title)} has no address.`,
  slugDuplicate: ({ title, what }: Facts) =>
    `${named(title)} has the same address as another article of the issue: ${what}.`,
  authorsMissing: ({ title }: Facts) => `${named(title)} names no author.`,
  textEmpty: ({ title }: Facts) => `${named(title)} has no text.`,
  notApproved: ({ title, stage, kinds }: Facts) =>
    ({
      drafting: `${named(title)} has not been submitted.`,
      submitted: `${named(title)} needs a sign-off: ${kinds.join(', ')}.`,
      changesRequested: `${named(title)} was sent back for changes.`,
    })[stage],
  approvalLapsed: ({ title, kinds }: Facts) =>
    `${named(title)} has sign-offs that no longer hold: ${kinds.join(', ')}.`,
  notesPrintOtherwise: ({ title, otherwise }: Facts) =>
    `${named(title)} shows ${nameOtherwise(otherwise)} otherwise than when it was signed off, because the citation style or a rule for notes is another now. An editor has to confirm that.`,
  openComments: ({ title, count }: Facts) =>
    `${named(title)} has ${count === 1 ? 'an open comment' : `${count} open comments`}.`,
  openSuggestions: ({ title, count }: Facts) =>
    `${named(title)} has ${count === 1 ? 'a suggested change that is' : `${count} suggested changes that are`} neither taken nor left.`,
  altMissing: ({ title, what }: Facts) =>
    `${named(title)} has a picture, “${what}”, without a text for people who cannot see it.`,
  pictureLost: ({ title, what }: Facts) =>
    `${named(title)} has a picture, “${what}”, whose file is not on the disk as it was saved. Upload it again.`,
  incomplete: ({ title, what }: Facts) => `${named(title)} cannot be published as it is: ${what}.`,
  postIncomplete: ({ title, what }: Facts) =>
    `${named(title)} has an embedded post${what === '' ? '' : ` (${what})`} without its author or its words.`,
  linkUnpublished: ({ title, what }: Facts) =>
    `${named(title)} links to ${what}, which readers cannot open.`,
}

function named(title: string): string {
  return title === '' ? 'An article without a title' : `“${title}”`
}

/** @example 'notes 1–3 and 5 and its list of works cited' */
function nameOtherwise({ notes, works }: { notes: readonly number[]; works: boolean }): string {
  const stretches: [number, number][] = []
  for (const number of notes) {
    const last = stretches.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else stretches.push([number, number])
  }
  const numbers = stretches.map(([from, to]) => {
    if (from === to) return String(from)
    return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`
  })
  const named = `${notes.length === 1 ? 'note' : 'notes'} ${numbers.join(', ')}`
  return [...(notes.length > 0 ? [named] : []), ...(works ? ['its list of works cited'] : [])].join(
    ' and ',
  )
}
