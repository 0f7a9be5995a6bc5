import { expect, it } from 'vitest'
import { isRowID } from './ids'

it.each([1, 12, 2 ** 31 - 1])('%s can be the id of a row', (value) => {
  expect(isRowID(value)).toBe(true)
})

it.each([0, -1, 1.5, 2 ** 31, Number.NaN, Infinity, '12', null, undefined])(
  '%s cannot be the id of a row',
  (value) => {
    expect(isRowID(value)).toBe(false)
  },
)
