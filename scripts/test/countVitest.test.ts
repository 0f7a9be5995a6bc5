import { expect, it } from 'vitest'
import { countVitest } from './countVitest.mjs'

const report = (passed: number, failed: number, pending: number, success: boolean) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
  success,
})

it.each([
  ['all passed', report(3, 0, 0, true), { passed: 3, failed: 0, skipped: 0 }],
  ['some failed', report(3, 2, 1, false), { passed: 3, failed: 2, skipped: 1 }],
  ['a file did not load', report(3, 0, 0, false), { passed: 3, failed: 1, skipped: 0 }],
  ['nothing ran', report(0, 0, 0, true), { passed: 0, failed: 1, skipped: 0 }],
  ['everything was skipped', report(0, 0, 4, true), { passed: 0, failed: 1, skipped: 4 }],
  ['there is no report', null, { passed: 0, failed: 1, skipped: 0 }],
])('when %s', (_, given, counts) => {
  expect(countVitest(given)).toEqual(counts)
})
