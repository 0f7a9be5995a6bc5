import { describe, expect, it } from 'vitest'
import { compareWorks } from './compareWorks'

describe('compareFields', () => {
  it('sets what two works say side by side, in the order of the form', () => {
    const one = {
      id: '1',
      type: 'book',
      title: 'My Life',
      author: [{ given: 'Leon', family: 'Trotsky' }, { literal: 'Pathfinder' }],
      issued: { 'date-parts': [[1971, 5]] },
    }
    const other = { id: '2', type: 'book', title: 'My life', issued: { literal: 'about 1971' } }
    expect(compareWorks(one, other).map(({ label, one, other }) => [label, one, other])).toEqual([
      ['Type', 'book', 'book'],
      ['Authors', 'Leon Trotsky; Pathfinder', ''],
      ['Title', 'My Life', 'My life'],
      ['Year', '1971-05', 'about 1971'],
    ])
    expect(compareWorks({ id: '1', type: '' }, { id: '2', type: '', issued: {} })).toEqual([])
  })
})
