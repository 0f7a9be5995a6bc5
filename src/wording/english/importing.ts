/** What is said where manuscripts and files of references are imported. */
export const importing = {
  alreadyImported:
    'This very file has been imported already. Open the article it became, or import the file onto it.',
  titleMissing: 'The manuscript has no title of its own. Give the article one.',
  unknownWork: (work: string) => `The manuscript cites no work “${work}”.`,
  tooSlow: 'The manuscript takes more time or memory to read than one file may.',
  tooSlowWhole:
    'The manuscript takes more time or memory to read than one file may. Save it in parts and send them one by one.',
  trackedTooSlow:
    'The tracked changes of this file take more time or memory to read than one file may. Accept or reject them, or send the file in parts.',
  placingTooSlow:
    'The tracked changes of this file take more time or memory to place than one file may. Accept or reject them, or send the file in parts.',

  /** The comment on a text of whose file notes were left out. */
  leftOut: {
    head: 'The import left notes of the file outside this text. Put them where they belong, or resolve this comment if they do not.',
    note: (label: string, text: string) => `Note ${label} in the file: “${text}”`,
  },

  /** Why two records were not made one, as the end of a sentence in brackets. */
  notMerged: {
    role: 'only an editor may merge references',
    used: 'other articles use it',
  },

  references: {
    tooMany: (count: number, most: number) =>
      `The file has ${count} references; at most ${most} are taken at once.`,
    tooSlow:
      'The file takes more time or memory to read than one file may. Save the references in parts and send them one by one.',
    untitled: (entry: string) => `“${entry}” has no title.`,
    exportTooLarge: 'The references are too many for one file. Export them by issue or by article.',
    remark: (what: string) => `${what}.`,
    /** What became of a detail of an entry that the desk has no place for. */
    remarks: {
      field: (name: string) => `${name} has no place here`,
      title: (title: string) => `it has no title and is called “${title}”`,
      type: (type: string) => `the type “${type}” became “document”`,
      date: (written: string, year: string | null) =>
        `the date “${written}” became ${year ?? 'none'}`,
      address: (written: string) => `“${written}” is no web address`,
    },
  },
}
