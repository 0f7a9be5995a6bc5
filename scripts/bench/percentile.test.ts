import { expect, it } from 'vitest'
import { percentile } from './percentile.mjs'

it.each([
  [[7], 0.5, 7],
  [[3, 1, 2], 0.5, 2],
  [[4, 3, 2, 1], 0.5, 2],
  [[1, 2, 3, 4], 1, 4],
  [[1, 2, 3, 4], 0, 1],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
])('of %j at %f is %f', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected)
})

it('leaves the values in their order', () => {
  const values = [3, 1, 2]
  percentile(values, 0.5)
  expect(values).toEqual([3, 1, 2])
})

it('refuses nothing', () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError)
})
