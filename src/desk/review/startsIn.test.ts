import { expect, it } from 'vitest'
import { listMarks } from './listMarks'
import { startsIn } from './startsIn'

const passage = { part: 'block', start: 10, end: 14 } as const

it.each([
  [{ start: 10, end: 20 }, true],
  [{ start: 0, end: 10 }, true],
  [{ start: 0, end: 9 }, false],
  [{ start: 11, end: 20 }, false],
  [{}, false],
])('a passage at 10 begins in %o or not', (stretch, begins) => {
  expect(startsIn({ passage }, stretch)).toBe(begins)
})

it('a lost remark begins nowhere', () => {
  expect(startsIn({}, { start: 0, end: 100 })).toBe(false)
})

it('open remarks are marked in the text, resolved and lost ones are not', () => {
  const by = { id: 1, name: 'Ada' }
  const thread = { text: 'Why?', by, at: '', exact: 'word', answers: [] }
  expect(
    listMarks([
      { ...thread, id: 1, state: 'found', passage },
      { ...thread, id: 2, state: 'found', passage, resolved: { by, at: '' } },
      { ...thread, id: 3, state: 'lost' },
    ]),
  ).toEqual([{ thread: 1, start: 10, end: 14 }])
})
