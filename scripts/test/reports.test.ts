import { describe, expect, it } from 'vitest'
import {
  countPlaywright,
  countVitest,
  formatSlowest,
  timePlaywright,
  timeVitest,
} from './reports.mjs'

describe('a report of vitest', () => {
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

  it('says how long each file took', () => {
    const testResults = [{ name: '/clone/src/a.test.ts', startTime: 1000, endTime: 3500 }]
    expect(timeVitest({ testResults })).toEqual([{ file: '/clone/src/a.test.ts', ms: 2500 }])
    expect(timeVitest(null)).toEqual([])
  })
})

describe('a report of Playwright', () => {
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

  it('says how long the tests of each file took, however they are nested', () => {
    const specs = [{ tests: [{ results: [{ duration: 200 }, { duration: 300 }] }] }]
    const suites = [{ file: 'a.spec.ts', specs, suites: [{ specs }] }]
    expect(timePlaywright({ config: { rootDir: '/clone/tests/e2e' }, suites })).toEqual([
      { file: '/clone/tests/e2e/a.spec.ts', ms: 1000 },
    ])
    expect(timePlaywright(null)).toEqual([])
  })
})

it('names the ten slowest files, the slowest first', () => {
  const files = Array.from({ length: 12 }, (_, place) => ({
    file: `/clone/tests/${place}.test.ts`,
    ms: place * 1000,
  }))
  const lines = formatSlowest(files, '/clone').split('\n')
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe('   11.0 s  tests/11.test.ts')
  expect(lines[9]).toBe('    2.0 s  tests/2.test.ts')
})
