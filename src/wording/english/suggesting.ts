import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** Changes suggested in a text: how they are drawn, said and answered. */
export const suggesting = {
  /** What stands before a paragraph that a change is about. */
  marks: { come: '¶ new', gone: '¶', shape: '¶ made another kind', move: '↕ moved' },
  /** A change in words: what goes, what comes. */
  says: {
    change: (gone: string, come: string) => `${gone} → ${come}`,
    ofField: (label: string, change: string) => `${label}: ${change}`,
    moved: (words: string) => `moved: ${words}`,
    note: '[note]',
    picture: 'picture',
    post: 'post',
  },
  ofField: (label: string) => `Suggested for “${label}”`,
  label: (name: string) => `Suggestion by ${name}`,
  broughtBy: (name: string) => `From a file that ${name} brought.`,
  colliding: 'The words it changes are other words by now. Write it by hand, or leave it.',
  answer: { label: 'Your answer', placeholder: 'An answer, if one is wanted' },
  acts: {
    take: { name: 'Take', key: 'T' },
    leave: { name: 'Leave', key: 'L' },
    withdraw: { name: 'Withdraw', key: 'W' },
    reopen: { name: 'Open it again' },
  },
  done: {
    take: 'Taken into the text.',
    leave: 'Left as it was.',
    withdraw: 'Withdrawn.',
    reopen: 'Open again.',
  },
  doneMany: {
    take: (count: number) => plural(count, { other: '# suggestions: Taken into the text.' }),
    leave: (count: number) => plural(count, { other: '# suggestions: Left as it was.' }),
    withdraw: (count: number) => plural(count, { other: '# suggestions: Withdrawn.' }),
    reopen: (count: number) => plural(count, { other: '# suggestions: Open again.' }),
  },
  notDone: (count: number, why: string) => `${plural(count, { other: '# not' })}: ${why}`,
  settled: {
    taken: (name: string, moment: string) => `Taken by ${name}, ${moment}`,
    left: (name: string, moment: string) => `Left by ${name}, ${moment}`,
    withdrawn: (name: string, moment: string) => `Withdrawn by ${name}, ${moment}`,
  },
  withAnswer: (settled: string, answer: string) => `${settled}: “${answer}”`,
  /** Which suggestions an answer is for. */
  scopes: {
    label: 'How many of them',
    one: 'Only this one',
    field: (count: number) => plural(count, { other: 'This field’s (#)' }),
    paragraph: (count: number) => plural(count, { other: 'This paragraph’s (#)' }),
    person: (name: string, count: number) => `${name}’s (${plural(count, { other: '#' })})`,
    all: (count: number) => plural(count, { other: 'All (#)' }),
  },
  unread: (why: string) => `The suggestions could not be read. ${why}`,
  saveFirst: 'Not everything you wrote is saved yet. Save it first.',
  /** How many are open; leads to the next. */
  next: (open: number) =>
    plural(open, { one: '# suggestion · next', other: '# suggestions · next' }),
  nextKey: 'Ctrl+Alt+G: to the next suggestion',
  answered: (count: number) => plural(count, { other: '# answered' }),
  textMoved: 'The text was changed by somebody else · show it as it is now',
  takenWhileSubmitted: 'Suggested changes were taken in the submitted text.',
  textChanged: 'The text is no longer the one you looked at. Read it again as it is now.',
}
