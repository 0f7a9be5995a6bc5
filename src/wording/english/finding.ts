import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** Finding and replacing words in a text and its notes. */
export const finding = {
  region: 'Find and replace',
  words: 'Find',
  before: 'Before',
  beforeKey: 'Shift+Enter',
  next: 'Next',
  nextKey: 'Enter',
  capitals: 'Capitals count',
  wholeWords: 'Whole words',
  look: 'Look',
  looks: { any: 'Any look', italic: 'Italic', bold: 'Bold' },
  replaceWith: 'Replace with',
  replace: 'Replace',
  replaceAll: 'Replace all',
  done: 'Done',
  doneKey: 'Esc',
  replaced: (count: number) => plural(count, { other: '# replaced. Ctrl+Z takes all of it back.' }),
  none: 'Not in the text',
  noneButInNotes: (notes: number) => plural(notes, { other: 'Not in the text, # in notes' }),
  place: (place: number, all: number) => `${place} of ${all}`,
  placeAndInNotes: (place: number, all: number, notes: number) =>
    plural(notes, { other: `${place} of ${all}, # in notes` }),
}
