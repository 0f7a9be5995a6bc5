import { expect, it } from 'vitest'
import { formatDuration } from './createSteps.mjs'

it.each([
  [0, '0.0 s'],
  [340, '0.3 s'],
  [59_900, '59.9 s'],
  [60_000, '1 min 0 s'],
  [125_400, '2 min 5 s'],
])('shows %i ms as %s', (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words)
})
