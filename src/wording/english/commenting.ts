import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** Comments beside a text: what is read, written and answered there. */
export const commenting = {
  label: (name: string) => `Comment by ${name}`,
  somebody: 'Somebody',
  passage: (words: string) => `“${words}”`,
  passageGone: (words: string) => `Its words are gone. It was on “${words}”.`,
  broughtBy: (name: string) => `In a file, brought by ${name}`,
  answer: { label: 'Your answer', act: 'Answer', key: 'Ctrl+Enter', done: 'Answered.' },
  resolve: {
    act: 'Resolve',
    done: 'Resolved.',
    by: (name: string, moment: string) => `Resolved by ${name}, ${moment}`,
  },
  reopen: { act: 'Open it again', done: 'Open again.' },
  begin: {
    region: 'New comment',
    heading: 'Comment',
    key: 'Ctrl+Enter sends',
    label: 'Your comment',
    act: 'Comment',
    cancel: 'Cancel',
    throwAway: 'Throw this comment away?',
    done: 'The comment is with the text.',
    selectFirst: 'Select the words the comment is about.',
    wordsGone: 'The words it is about are not in the text any more. Select others.',
  },
  unread: (why: string) => `The comments could not be read. ${why}`,
  /** How many are open; leads to the next. */
  next: (open: number) => plural(open, { one: '# comment · next', other: '# comments · next' }),
  nextKey: 'Ctrl+Alt+J: to the next comment',
  resolved: (count: number) => plural(count, { other: '# resolved' }),
  colleagues: 'Colleagues',
}
