import { describe, expect, it } from 'vitest'
import { placeOfProblem } from './placeOfProblem'

describe('placeOfProblem', () => {
  it.each([
    [{ note: 3, line: 40 }, '/a/4', { words: 'Note 3', href: '/a/4#note-3' }],
    [{ note: 3 }, null, { words: 'Note 3', href: null }],
    [{ line: 40 }, '/a/4', { words: 'Line 40 of the file', href: '/a/4' }],
    [{}, '/a/4', { words: 'The file as a whole', href: '/a/4' }],
  ])('leads from %o of %s', (problem, article, place) => {
    expect(placeOfProblem(problem, article)).toEqual(place)
  })
})
