import { expect, it } from 'vitest'
import { sortProblems } from './sortProblems'

it('puts what stops first and what is only told last, each in the order of the file', () => {
  const problem = (severity: 'error' | 'decide' | 'warning', line: number) => ({
    kind: 'x',
    message: '',
    severity,
    line,
  })
  const sorted = sortProblems([
    problem('warning', 1),
    problem('decide', 2),
    problem('error', 3),
    problem('decide', 4),
  ])
  expect(sorted.map(({ line }) => line)).toEqual([3, 2, 4, 1])
})
