import { describe, expect, it } from 'vitest'
import { formatApparatus, formatEvery, formatNotes } from '../citations/format/formatNotes'
import {
  formatApparatusBeside,
  formatEveryBeside,
  formatNotesBeside,
  isFew,
  type Formatted,
} from './formatBeside'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

/** A text of so many notes, each of which cites so many works. */
function cited(notes: number, works = 1): Formatted {
  const all = numbers(notes * works)
  return {
    notes: numbers(notes).map((note) => ({
      id: `n${note}`,
      citations: numbers(works).map((work) => ({ reference: `r${note * works + work}` })),
      prose: [],
    })),
    references: Object.fromEntries(
      all.map((at) => [
        `r${at}`,
        { id: `r${at}`, type: 'book', title: `Book ${at}`, author: [{ family: `Writer${at}` }] },
      ]),
    ),
  }
}

describe('notes formatted beside the server', () => {
  it.each([
    ['few, which is done here', cited(3)],
    ['many', cited(30)],
    ['one that names many works', cited(1, 40)],
  ])('are as they are here: %s', async (_, input) => {
    expect(await formatNotesBeside(input, 'a person')).toEqual(formatNotes(input))
    expect(await formatApparatusBeside(input, 'a person')).toEqual(formatApparatus(input))
    expect(await formatEveryBeside([input, cited(2)], 'a person')).toEqual(
      formatEvery([input, cited(2)]),
    )
  })
})

it.each([
  [true, 'nothing', []],
  [true, 'twelve notes of a work each', [cited(12)]],
  [false, 'one note more', [cited(13)]],
  [false, 'one note that names many works', [cited(1, 24)]],
  [false, 'texts that are few each and many together', [cited(7), cited(7)]],
  [false, 'a style as long as none of the house', [{ ...cited(1), style: ' '.repeat(40_001) }]],
] satisfies [boolean, string, Formatted[]][])('it is %s that %s are few', (few, _, inputs) => {
  expect(isFew(inputs)).toBe(few)
})
