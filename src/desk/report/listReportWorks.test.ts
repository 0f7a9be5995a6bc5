import { describe, expect, it } from 'vitest'
import { listReportWorks } from './reportWorks'
import { testReport } from './testReport'

const csl = { id: '', type: 'book', title: 'Tristram Shandy' }
const candidates = [{ id: 8, likeness: 0.9, differing: ['issued'] }]
const kept = (key: string, more: object) => ({
  key,
  reference: 3,
  made: true,
  notes: [1, 4],
  differing: [],
  candidates: [],
  ...more,
})

describe('listReportWorks', () => {
  it('says what became of each work', () => {
    const report = testReport({
      references: { distinct: 5, items: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, csl })) },
      imported: {
        references: [
          kept('a', { made: false, differing: ['publisher'] }),
          kept('b', {}),
          kept('c', { candidates }),
          kept('e', { candidates, decided: true }),
        ],
        quotations: [],
        unmarked: [],
      },
    })
    expect(
      listReportWorks(report).map(({ key, standing, reference, notes, differing }) => [
        key,
        standing,
        reference,
        notes,
        differing,
      ]),
    ).toEqual([
      ['a', 'recognised', 3, [1, 4], ['publisher']],
      ['b', 'new', 3, [1, 4], []],
      ['c', 'doubtful', 3, [1, 4], []],
      ['d', 'read', null, [], []],
      ['e', 'new', 3, [1, 4], []],
    ])
  })

  it('lists the works of a file of which nothing is kept', () => {
    const report = testReport({ references: { distinct: 1, items: [{ key: 'a', csl }] } })
    expect(listReportWorks(report)).toMatchObject([{ key: 'a', standing: 'read', csl }])
  })
})
