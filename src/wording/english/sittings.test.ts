import { expect, it } from 'vitest'
import { sittings } from './sittings'

it.each([
  [{ inserted: 12, deleted: 3, notes: 1 }, '12 words new, 3 gone · 1 note'],
  [{ inserted: 0, deleted: 1, notes: 0 }, '1 word gone'],
  [{ inserted: 0, deleted: 0, notes: 2 }, '2 notes'],
  [{ inserted: 0, deleted: 0, notes: 0 }, 'Order or looks, no words'],
])('says %j as “%s”', (counted, words) => {
  expect(sittings.changed(counted)).toBe(words)
})
