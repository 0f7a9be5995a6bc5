import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** What came into a text from the clipboard or from a file, and what of it somebody must look at. */
export const pasting = {
  heading: 'What was pasted',
  done: 'Done',
  emptyNotes: 'The text of these notes was not on the clipboard:',
  emptyNote: 'Empty note',
  unreached:
    'The desk could not be reached, so only the words were pasted, without notes and looks.',
  picturesLeft: (count: number) =>
    plural(count, {
      one: 'A picture was not taken along; add it from its file.',
      other: '# pictures were not taken along; add them from their files.',
    }),
  changed: (count: number, what: string) => `Not as it was: ${count} × ${what}.`,
  cite: {
    offer: (notes: number) =>
      plural(notes, {
        one: 'A note was made by a reference manager, and the works are known.',
        other: '# notes were made by a reference manager, and the works are known.',
      }),
    act: (notes: number) =>
      plural(notes, { one: 'Make it a citation', other: 'Make them citations' }),
    waiting: 'One moment…',
    done: (notes: number) =>
      plural(notes, {
        one: 'The note cites its source now.',
        other: '# notes cite their sources now.',
      }),
  },
  file: {
    label: (name: string) => `The file ${name}`,
    close: 'Close',
    unreached: 'The desk could not be reached, so the file was not read. Drop it again.',
    asksForChanges: 'The file has tracked changes. What is to become of them?',
    suggest: 'Keep them as suggestions',
    whatSuggestDoes: 'The text is read in without them, and they stand beside it',
    accept: 'Accept the changes',
    reject: 'Reject the changes',
    changesNotKept: (why: string) =>
      `The file was read without its tracked changes, and they were not kept: ${why}`,
    commentsNotKept: (why: string) => `The comments of the file were not kept: ${why}`,
    commentsNotKeptUnsaved:
      'The comments of the file were not kept: the text could not be saved. Undo, and drop it again.',
    changesNotKeptUnsaved:
      'The file was read without its tracked changes, and they were not kept: the text could not be saved. Undo, and drop it again.',
  },
}
