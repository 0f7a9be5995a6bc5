import { describe, expect, it } from 'vitest'
import type { ManuscriptProblem } from '../../manuscript/model'
import { type ReportWork, settleProblems } from './reportWorks'

const work = (key: string, more: Partial<ReportWork> = {}): ReportWork => ({
  key,
  csl: { id: '', type: 'book', title: key },
  reference: 7,
  standing: 'doubtful',
  notes: [1],
  differing: [],
  candidates: [],
  ...more,
})
const doubt = (note: number): ManuscriptProblem => ({
  kind: 'referenceDoubtful',
  severity: 'decide',
  message: `Is it one? (${note})`,
  note,
})

describe('settleProblems', () => {
  it('marks the doubts that are settled and no other problem', () => {
    const reported = [
      work('a'),
      work('b', { standing: 'new' }),
      work('c'),
      work('d', { notes: [4] }),
    ]
    const [, , third] = reported
    const settled = work('c', { standing: 'recognised' })
    const other: ManuscriptProblem = { kind: 'x', severity: 'decide', message: '', note: 1 }
    const shown = settleProblems([other, doubt(1), doubt(1), doubt(4)], reported, [
      ...reported.filter((one) => one !== third),
      settled,
    ])
    expect(shown).toEqual([other, doubt(1), { ...doubt(1), settled }, doubt(4)])
  })

  it('leaves a doubt whose work the report does not know', () => {
    expect(settleProblems([doubt(2)], [work('a')], [work('a', { standing: 'new' })])).toEqual([
      doubt(2),
    ])
  })

  it('finds the doubt of a work that no note cites', () => {
    const settled = work('a', { notes: [], standing: 'new' })
    expect(settleProblems([doubt(0)], [work('a', { notes: [] })], [settled])).toEqual([
      { ...doubt(0), settled },
    ])
  })
})
