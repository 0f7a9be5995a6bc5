import { expect, it } from 'vitest'
import { findQuoted, listMarkedWords } from './markedWords'

const RECORD = 'neither a fool, or a knave, or a puppy'

it.each([
  ['the same words', RECORD, []],
  ['another word', 'neither a fool, or a man, or a puppy', ['man']],
  ['a word more', 'neither a fool, or a great knave, or a puppy', ['great ']],
  ['a mark less', 'neither a fool or a knave, or a puppy', ['ol o']],
  ['the first word less', 'a fool, or a knave, or a puppy', ['a ']],
  ['the last words less', 'neither a fool, or a knave', ['ve']],
  ['nothing left', '', []],
])('%s', (_, text, words) => {
  expect(listMarkedWords(RECORD, text).map(({ end, start }) => text.slice(start, end))).toEqual(
    words,
  )
})

it('finds the words that stand nearest before the marker', () => {
  expect(findQuoted('“a puppy” and “a puppy”', 'a puppy')).toBe(15)
  expect(findQuoted('written otherwise', 'a puppy')).toBeNull()
  expect(findQuoted('anything', '')).toBeNull()
})
