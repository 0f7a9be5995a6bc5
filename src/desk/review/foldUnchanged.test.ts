import { describe, expect, it } from 'vitest'
import { foldUnchanged } from './foldUnchanged'

/** `x` is to be seen; a folded stretch is told in brackets. */
const fold = (items: string) =>
  foldUnchanged([...items], (item) => item === 'x')
    .map(({ isFolded, items: some }) => (isFolded ? `[${some.join('')}]` : some.join('')))
    .join('')

describe('foldUnchanged', () => {
  it.each([
    ['', ''],
    ['.....', '.....'],
    ['x', 'x'],
    ['.....x.....', '[....].x.[....]'],
    ['x.....x', 'x.[...].x'],
    ['x....x', 'x....x'],
    ['...x', '...x'],
    ['....x', '[...].x'],
    ['xx....', 'xx.[...]'],
  ])('%j is folded to %j', (items, folded) => {
    expect(fold(items)).toBe(folded)
  })

  it('says where each stretch begins', () => {
    expect(foldUnchanged([...'....x'], (item) => item === 'x').map(({ from }) => from)).toEqual([
      0, 3,
    ])
  })
})
