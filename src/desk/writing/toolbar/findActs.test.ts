import { expect, it } from 'vitest'
import { findActs } from './findActs'

const ACTS = [
  { name: 'Heading', words: ['h1', 'section'] },
  { name: 'Smaller heading', words: ['h2'] },
  { name: 'Smallest heading', where: 'keys' as const },
  { name: 'Bold', needsWords: true as const },
  { name: 'Note', words: ['footnote'] },
  { name: 'Picture', words: ['image'] },
]
const namesFor = (query: string) => findActs(ACTS, query).map(({ name }) => name)

it.each([
  ['note', ['Note']],
  ['foot', ['Note']],
  ['IMAGE', ['Picture']],
  ['h2', ['Smaller heading']],
  ['head', ['Heading', 'Smaller heading']],
  ['s', ['Heading', 'Smaller heading']],
  ['or', []],
])('a slash and “%s” offer %j', (query, names) => {
  expect(namesFor(query)).toEqual(names)
})

it('a slash alone offers everything that needs no words to be selected', () => {
  expect(namesFor('')).toEqual(['Heading', 'Smaller heading', 'Note', 'Picture'])
})
