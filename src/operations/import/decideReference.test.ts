import { describe, expect, it } from 'vitest'
import type { ReferenceMatch } from '../../manuscript/apparatus/model'
import { decideReference } from './decideReference'

const near = (...ids: number[]): ReferenceMatch => ({
  reference: 'r',
  answer: 'decide',
  candidates: ids.map((id) => ({ id: String(id), likeness: 0.9, differing: ['issued'] })),
})

describe('decideReference', () => {
  it.each<[string, Partial<Parameters<typeof decideReference>[0]>, number | null]>([
    ['a work nobody has', { match: { reference: 'r', answer: 'new' } }, null],
    [
      'a work on the desk',
      { match: { reference: 'r', answer: 'reuse', candidate: '7', differing: [] } },
      7,
    ],
    ['a work that is only like others', { match: near(8, 9) }, null],
    [
      'one like the work that the article cites already',
      { match: near(8, 9), cited: new Set([9]) },
      9,
    ],
    ['two of one key: the oldest', { match: near(9, 8), candidates: [8, 9] }, 8],
    [
      'two of one key: the one the article cites',
      { match: near(9, 8), candidates: [8, 9], cited: new Set([9]) },
      9,
    ],
    ['a decision for a reference', { match: near(8), decisions: { references: { k: 8 } } }, 8],
    [
      'a decision for a new one',
      {
        match: { reference: 'r', answer: 'reuse', candidate: '7', differing: [] },
        decisions: { references: { k: 'new' } },
      },
      null,
    ],
    [
      'a decision for a new one that the article cites already',
      {
        match: { reference: 'r', answer: 'reuse', candidate: '7', differing: [] },
        candidates: [6, 7],
        cited: new Set([7]),
        decisions: { references: { k: 'new' } },
      },
      7,
    ],
    [
      'a decision about another work',
      { match: near(8), decisions: { references: { x: 8 } } },
      null,
    ],
  ])('%s', (_, given, expected) => {
    const match: ReferenceMatch = { reference: 'r', answer: 'new' }
    expect(
      decideReference({
        candidates: [],
        cited: new Set(),
        decisions: {},
        key: 'k',
        match,
        ...given,
      }),
    ).toBe(expected)
  })
})
