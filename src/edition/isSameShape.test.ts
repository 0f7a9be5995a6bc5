import { expect, it } from 'vitest'
import { isSameShape } from './isSameShape'

it.each([
  ['a smaller size', { width: 480, height: 640 }, true],
  ['a size that was rounded', { width: 481, height: 641 }, true],
  ['a cut', { width: 1200, height: 630 }, false],
])('tells %s', (_, size, is) => {
  expect(isSameShape(size, { width: 1500, height: 2000 })).toBe(is)
})
