import { describe, expect, it } from 'vitest'
import { placeOfProblem } from './ProblemList'

describe('placeOfProblem', () => {
  it.each([
    [{ note: 3, line: 40 }, '/a/4', true, { words: 'Note 3', href: '/a/4#note-3' }],
    [{ note: 3 }, null, true, { words: 'Note 3', href: null }],
    [{ note: 3 }, '/a/4', false, { words: 'Note 3 of the file', href: '/a/4' }],
    [{ line: 40 }, '/a/4', true, { words: 'Line 40 of the file', href: '/a/4' }],
    [{}, '/a/4', true, { words: 'The file as a whole', href: '/a/4' }],
  ])('leads from %o of %s, fresh: %s', (problem, articleHref, isFresh, place) => {
    expect(placeOfProblem(problem, { articleHref, isFresh })).toEqual(place)
  })
})
