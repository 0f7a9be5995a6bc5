import { expect, it } from 'vitest'
import { countPlaywright } from './countPlaywright.mjs'

const report = (expected: number, unexpected: number, flaky: number, skipped: number) => ({
  stats: { expected, unexpected, flaky, skipped },
  errors: [],
})

it.each([
  ['all passed', report(3, 0, 0, 0), { passed: 3, failed: 0, skipped: 0 }],
  ['some failed', report(3, 2, 0, 1), { passed: 3, failed: 2, skipped: 1 }],
  ['one passed at the second attempt', report(3, 0, 1, 0), { passed: 3, failed: 1, skipped: 0 }],
  [
    'a file did not load',
    { ...report(3, 0, 0, 0), errors: [{ message: 'syntax' }] },
    { passed: 3, failed: 1, skipped: 0 },
  ],
  ['nothing ran', report(0, 0, 0, 0), { passed: 0, failed: 1, skipped: 0 }],
  ['there is no report', null, { passed: 0, failed: 1, skipped: 0 }],
])('when %s', (_, given, counts) => {
  expect(countPlaywright(given)).toEqual(counts)
})
