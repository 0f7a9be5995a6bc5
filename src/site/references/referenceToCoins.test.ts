import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../citations/model'
import { referenceToCoins } from './referenceToCoins'

const read = (item: Omit<CslItem, 'id'>) =>
  [...new URLSearchParams(referenceToCoins({ id: 'x', ...item }))].filter(
    ([key]) => !key.startsWith('ctx'),
  )

describe('referenceToCoins', () => {
  it('keeps a body whole, and people by their names', () => {
    expect(
      read({
        type: 'book',
        title: 'A & B',
        author: [
          { literal: 'Trades Union Congress' },
          { family: 'Gogh', given: 'V', 'non-dropping-particle': 'van' },
        ],
        issued: { 'date-parts': [[1976], [1978]] },
        publisher: 'Weidenfeld and Nicolson',
        ISBN: '978-0-306-40615-7',
      }),
    ).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'book'],
      ['rft.btitle', 'A & B'],
      ['rft.isbn', '978-0-306-40615-7'],
      ['rft.pub', 'Weidenfeld and Nicolson'],
      ['rft.aulast', 'van Gogh'],
      ['rft.aufirst', 'V'],
      ['rft.aucorp', 'Trades Union Congress'],
      ['rft.au', 'van Gogh, V'],
      ['rft.date', '1976'],
    ])
  })

  it.each<[string, Omit<CslItem, 'id'>, [string, string][]]>([
    [
      'a newspaper with its day',
      {
        type: 'article-newspaper',
        title: 'The miners vote',
        'container-title': 'Militant',
        issued: { 'date-parts': [[1984, 3, 12]] },
        page: '1-3',
      },
      [
        ['rft.genre', 'article'],
        ['rft.atitle', 'The miners vote'],
        ['rft.jtitle', 'Militant'],
        ['rft.date', '1984-03-12'],
        ['rft.spage', '1'],
        ['rft.epage', '3'],
      ],
    ],
    [
      'a chapter',
      { type: 'chapter', title: 'C', 'container-title': 'B', editor: [{ family: 'E' }] },
      [
        ['rft.genre', 'bookitem'],
        ['rft.atitle', 'C'],
        ['rft.btitle', 'B'],
        ['rft.aulast', 'E'],
      ],
    ],
    [
      'a thesis',
      { type: 'thesis', title: 'T', publisher: 'Leeds', genre: 'PhD thesis' },
      [
        ['rft.title', 'T'],
        ['rft.inst', 'Leeds'],
        ['rft.degree', 'PhD thesis'],
      ],
    ],
    [
      'a letter',
      { type: 'personal_communication', title: 'L', author: [{ family: 'Marx', given: 'K' }] },
      [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
        ['rft.title', 'L'],
        ['rft.creator', 'Marx, K'],
      ],
    ],
    ['a roll', { type: 'book', issued: { 'date-parts': [[-43]] } }, [['rft.date', '44 BC']]],
  ])('says %s', (_, item, fields) => {
    expect(read(item)).toEqual(expect.arrayContaining(fields))
  })
})
