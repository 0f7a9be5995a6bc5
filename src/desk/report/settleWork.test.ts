import { describe, expect, it } from 'vitest'
import { type ReportWork, settleWork } from './reportWorks'

const work: ReportWork = {
  key: 'text:moxon|mechanick exercises||1683|',
  csl: { id: '', type: 'book', title: 'Mechanick Exercises' },
  reference: 7,
  standing: 'doubtful',
  notes: [1],
  differing: [],
  candidates: [
    { id: 3, likeness: 0.9, differing: ['issued'] },
    { id: 4, likeness: 0.8, differing: [] },
  ],
}

describe('settleWork', () => {
  it.each<[string, ReportWork, string[] | null]>([
    ['nothing is known of the article', work, null],
    ['the article cites the record that was added', work, ['7', '3']],
    ['the article cites none of them', work, ['9']],
    ['there was no doubt', { ...work, standing: 'new' }, ['3']],
  ])('leaves a work as it was reported where %s', (_, given, cited) => {
    expect(settleWork(given, cited && new Set(cited))).toBe(given)
  })

  it('is the work that the article cites instead', () => {
    expect(settleWork(work, new Set(['3']))).toEqual({
      ...work,
      standing: 'recognised',
      reference: 3,
      differing: ['issued'],
      candidates: [],
    })
  })

  it('is the record it was merged into, whatever the article cites now', () => {
    const act = { reference: 7, by: 'A Clark', at: '2026-11-23T10:00:00.000Z' }
    const decision = { ...act, decision: 'merged', into: 3 } as const
    const settled = { ...work, standing: 'recognised', reference: 3, candidates: [], decision }
    expect(settleWork(work, null, decision)).toEqual({ ...settled, differing: ['issued'] })
    expect(settleWork(work, new Set(['9']), { ...decision, into: 5 })).toMatchObject({
      reference: 5,
      differing: [],
    })
  })

  it('is new where somebody has said so', () => {
    const decision = { reference: 7, by: null, at: null, decision: 'distinct' } as const
    expect(settleWork(work, new Set(['3']), decision)).toEqual({
      ...work,
      standing: 'new',
      candidates: [],
      decision,
    })
  })
})
