import { expect, it } from 'vitest'
import { readRelation } from './readRelation'

it.each([
  [4, 4],
  ['4', 4],
  [{ id: 4 }, 4],
  [null, null],
  [undefined, null],
  ['', null],
  [{ name: 'x' }, null],
])('reads %o as %s', (value, id) => {
  expect(readRelation(value)).toBe(id)
})
