import { describe, expect, it } from 'vitest'
import { readIDs } from './readIDs'

describe('readIDs', () => {
  it('answers each id once', () => {
    expect(readIDs([3, 1, 3], 'of')).toEqual([3, 1])
  })

  it.each([undefined, 3, [], ['3'], [0], [-1], [1.5], [NaN], [2 ** 31], Array(501).fill(1)])(
    'refuses %j',
    (said) => {
      expect(() => readIDs(said, 'of')).toThrow('“of” has to be ids of references, at most 500.')
    },
  )
})
