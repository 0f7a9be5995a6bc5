import { expect, it } from 'vitest'
import { daysBetween, dueWords } from './dates'

it.each([
  ['2026-11-20', '3 days late'],
  ['2026-11-22', 'a day late'],
  ['2026-11-23', 'due today'],
  ['2026-11-24', 'due tomorrow'],
  ['2027-01-01', 'due in 39 days'],
])('on 23 November 2026 what is due on %s is %s', (due, words) => {
  expect(dueWords(daysBetween('2026-11-23', due))).toBe(words)
})
