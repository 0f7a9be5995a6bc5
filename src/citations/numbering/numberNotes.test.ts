import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Note } from '../model'
import { numberNotes } from './numberNotes'
import { orderNotes } from './orderNotes'

describe('numberNotes', () => {
  it.each([
    [[], []],
    [['a'], [['a', 1]]],
    [
      ['a', 'b', 'a', 'c', 'b'],
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    ],
  ])('numbers %j by first mark', (markers, numbers) => {
    expect([...numberNotes(markers)]).toEqual(numbers)
  })

  it('gives numbers without gap that rise strictly at first occurrence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (markers) => {
        const numbers = numberNotes(markers)
        const firsts = markers.filter((id, index) => markers.indexOf(id) === index)
        expect(firsts.map((id) => numbers.get(id))).toEqual(firsts.map((_, index) => index + 1))
      }),
    )
  })
})

describe('orderNotes', () => {
  const note = (id: string): Note => ({ id, citations: [], prose: [] })

  it('puts notes into the order of their markers and loses none', () => {
    expect(orderNotes([note('a'), note('b'), note('c')], ['c', 'x', 'a', 'c'])).toEqual({
      marked: [note('c'), note('a')],
      unmarked: [note('b')],
      unknown: ['x'],
    })
  })
})
