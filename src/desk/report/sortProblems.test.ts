import { expect, it } from 'vitest'
import { type ReportWork, sortProblems } from './reportWorks'

const settled: ReportWork = {
  key: 'k',
  csl: { id: '', type: 'book' },
  reference: 3,
  standing: 'recognised',
  notes: [1],
  differing: [],
  candidates: [],
}
const problem = (severity: 'error' | 'decide' | 'warning', line: number) => ({
  kind: 'x',
  message: '',
  severity,
  line,
})

it('puts what stops first and what is decided last, each in the order of the file', () => {
  const sorted = sortProblems([
    problem('warning', 1),
    { ...problem('decide', 5), settled },
    problem('decide', 2),
    problem('error', 3),
    problem('decide', 4),
  ])
  expect(sorted.map(({ line }) => line)).toEqual([3, 2, 4, 1, 5])
})
