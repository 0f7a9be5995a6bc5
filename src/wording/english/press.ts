/** What is said where issues are previewed, printed and kept. */
export const press = {
  previewOutdated: 'The issue has changed since this preview. Preview it again.',
  earlierArticle: 'An article of an earlier edition',
  pictureLost: (picture: string) =>
    `A file of the picture “${picture}” is not on the disk as it was published. Whoever looks after the server has to put it back; \`npm run verify-editions\` names it.`,
  pdfTooLong: 'The issue is too long to be made into PDFs.',
  bookTooLong: 'This issue is too long to be made into a book.',
  notesTooMany:
    'The notes are so many that they cannot be set. Divide the text, or shorten its notes.',
  textsTooLong: 'The two texts are so long and so different that they cannot be compared.',
  previewedNotes: (most: number) => `At most ${most} notes are formatted at once.`,
  notePlace: 'That note is not among those of the text.',

  /** An issue that was to come out at an hour and did not. */
  missed: {
    failed: (said: string) =>
      `Publishing failed several times and is not tried again.${said === '' ? '' : ` ${said}`} The log of the server says why; publish the issue by hand once that is mended.`,
    subject: 'A scheduled issue was not published',
    what: (number: number, label: string, at: string) =>
      `Issue ${number} (${label}) was to be published on ${at} and was not.`,
    stands: 'Readers have what they had before, and nothing is scheduled any more.',
  },

  /** What is empty in a text and keeps it from being printed; `place` names a paragraph. */
  empty: {
    field: (label: string, fault: string) => `${label}: ${fault.replace(/\.$/, '')}`,
    figure: (place: string) => `${place} is a figure without a picture`,
    quotation: (place: string) => `${place} is a displayed quotation without words`,
    aside: (place: string) => `${place} is an aside without words`,
  },

  /** What is wrong with editions that are kept. */
  editions: {
    cover: 'The cover',
    article: (id: string, title: string) => `Article ${id} (“${title}”)`,
    fileMissing: (where: string, picture: string) =>
      `${where} shows the picture ${picture}, and its file is missing.`,
    fileChanged: (where: string, picture: string) =>
      `${where} shows the picture ${picture}, and its file is another than was published.`,
    miscounted: (count: number) => `Its ${count} editions are not counted from 1 to ${count}.`,
    ofAnotherIssue: (edition: number) =>
      `Readers have edition ${edition}, which is not one of this issue.`,
    notNewest: (edition: number, newest: number) =>
      `Readers have edition ${edition}, and ${newest} was published last.`,
    withdrawn: 'It is withdrawn, and readers have it all the same.',
    lost: 'It was published, is not withdrawn, and readers have no edition of it.',
    searched: 'Search knows an edition that readers do not have.',
  },
  /** What names a file on the disk. */
  fileOf: {
    picture: (name: string) => `the picture “${name}”`,
    edition: (id: number) => `edition ${id}`,
    manuscript: (name: string) => `the manuscript “${name}”`,
  },

  webhooks: {
    task: 'Tell another program',
    gone: 'The webhook was paused or deleted.',
    answered: (status: number) => `The receiver answered ${status}.`,
  },
  mailTask: 'Send a message',

  /** What readers and programs are told where there is nothing. */
  noHash: 'Nothing was printed under this hash. /api/public/issues lists what there is.',
  noFile: 'There is no such file.',
}
