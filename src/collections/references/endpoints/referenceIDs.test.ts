import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readAs } from '../../../lib/readAs'
import { rowID } from '../../doors/shapes'
import { referenceIDs } from './referenceIDs'

const readIDs = (of: unknown) => readAs(z.object({ of: referenceIDs(rowID) }), { of }).of

describe('referenceIDs', () => {
  it('answers each id once', () => {
    expect(readIDs([3, 1, 3])).toEqual([3, 1])
  })

  it.each([3, [], ['3'], [0], [-1], [1.5], [NaN], [2 ** 31], Array(501).fill(1)])(
    'refuses %j',
    (said) => {
      expect(() => readIDs(said)).toThrow(/^“of(\.0)?” has to be /)
    },
  )
})
