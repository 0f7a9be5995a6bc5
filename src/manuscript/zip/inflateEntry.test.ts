import { expect, test } from 'vitest'
import { computeCRC32 } from './inflateEntry'

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
])('the checksum of %j', (text, expected) => {
  expect(computeCRC32(new TextEncoder().encode(text))).toBe(expected)
})
