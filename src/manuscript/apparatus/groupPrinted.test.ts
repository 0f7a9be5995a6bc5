import { describe, expect, it } from 'vitest'
import { describePrinted } from './groupPrinted'
import type { ReadNote } from './model'

const note = (number: number, text: string, printed: string) =>
  ({ id: `n${number}`, number, marked: true, line: number, text, printed }) as ReadNote

describe('notes that print otherwise than they read', () => {
  it('are told by what is otherwise, with their numbers and an example; the rest one by one', () => {
    const told = describePrinted([
      note(1, 'K. Marx, Capital, p. 5.', 'K Marx, Capital, pg 5.'),
      note(2, 'Ibid., p. 6.', 'ibid. pg 6.'),
      note(3, 'F. Engels, Anti-Dühring, p. 7.', 'F Engels, Anti-Dühring, pg 7.'),
      note(4, 'K. Marx, Capital, p. 5.', 'F Engels, Capital, pg 5.'),
      note(5, 'V. I. Lenin, What, p. 8.', 'V I Lenin, What, pg 8.'),
      note(7, 'Ibid., p. 9.', 'ibid. pg 9.'),
      note(8, 'Leon Trotsky, My Life, pg 3', 'L Trotsky, My Life, pg 3'),
      note(9, 'Mary-Alice Ann Waters, My Life', 'M-A A Waters, My Life'),
    ])
    expect(told.map(({ kind, note: number }) => [kind, number])).toEqual([
      ['notesPrintedOtherwise', 1],
      ['notesPrintedOtherwise', 2],
      ['notesPrintedOtherwise', 8],
      ['notePrintedOtherwise', 4],
    ])
    expect(told[0]?.message).toBe(
      '3 notes print otherwise than they read, with pages and volumes as the house abbreviates them, initials without full stops: notes 1, 3, 5. Note 1, for example, reads “K. Marx, Capital, p. 5.” and will print as “K Marx, Capital, pg 5.”.',
    )
    expect(told[1]?.message).toContain('notes 2, 7')
  })

  it.each([
    ['a page', 'K. Marx, Capital, p. 5.', 'K Marx, Capital, pg 6.'],
    ['a year', 'K. Marx, Capital, 1976', 'K Marx, Capital, 1967'],
    ['a word', 'K. Marx, Capital, p. 5, quoted', 'K Marx, Capital, pg 5'],
    ['a first name', 'Karl Marx, Capital', 'Kate Marx, Capital'],
    ['a word of a title', 'K Marx, Peter Pan', 'K Marx, Paul Pan'],
    ['another initial', 'K. Marx, Capital', 'F Marx, Capital'],
  ])('are never alike where %s differs', (_, text, printed) => {
    const told = describePrinted([note(1, text, printed), note(2, text, printed)])
    expect(told.map(({ kind }) => kind)).toEqual(['notePrintedOtherwise', 'notePrintedOtherwise'])
  })
})
