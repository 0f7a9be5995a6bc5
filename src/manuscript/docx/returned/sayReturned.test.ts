import { expect, it } from 'vitest'
import { sayComments, sayReturned, type ReturnedCounts } from './sayReturned'

const NOTHING = {
  changes: [],
  known: 0,
  comments: { count: 0, added: 0 },
  questions: { count: 0, added: 0 },
}

it.each<[Partial<ReturnedCounts>, string]>([
  [{}, 'no changes'],
  [
    {
      changes: [
        { author: 'A. Reader', count: 19 },
        { author: null, count: 8 },
      ],
      comments: { count: 5, added: 2 },
      questions: { count: 1, added: 1 },
    },
    '27 changes (19 tracked by A. Reader, 8 untracked), 5 comments (2 new), 1 question',
  ],
  [
    {
      changes: [{ author: '', count: 1 }],
      known: 1,
      comments: { count: 1, added: 0 },
      questions: { count: 2, added: 0 },
    },
    '1 change (1 tracked by somebody, all known), 1 comment (none new), 2 questions (none new)',
  ],
  [{ changes: [{ author: null, count: 3 }], known: 1 }, '3 changes (3 untracked, 1 known)'],
])('%j', (counts, sentence) => {
  expect(sayReturned({ ...NOTHING, ...counts })).toBe(sentence)
})

it.each([
  [{ count: 1, added: 1 }, '1 comment (1 new)'],
  [{ count: 3, added: 0 }, '3 comments (none new)'],
])('of the comments alone: %j', (comments, sentence) => {
  expect(sayComments(comments)).toBe(sentence)
})
