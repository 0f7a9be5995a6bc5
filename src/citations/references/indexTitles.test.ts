import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALIKE, indexTitles } from './indexTitles'
import { measureLetterLikeness } from './measureLetterLikeness'

describe('indexTitles', () => {
  const word = fc.constantFrom(
    'a',
    'aa',
    'ab',
    'capital',
    'capitol',
    'work',
    'works',
    'the',
    'é',
    '–',
  )
  const title = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))

  it('finds exactly the titles that a comparison with each would', () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), title, (titles, asked) => {
        const expected = titles.flatMap((one, place) =>
          measureLetterLikeness(asked, one) >= ALIKE ? [place] : [],
        )
        expect(indexTitles(titles)(asked)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
