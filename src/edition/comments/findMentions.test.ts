import { expect, it } from 'vitest'
import { findMentions } from './findMentions'

const PEOPLE = [
  { id: 1, name: 'Ada' },
  { id: 2, name: 'Ada Reed' },
  { id: 3, name: 'Émile Žižek' },
]

it.each<[string, number[]]>([
  ['Ask @Ada about it', [1]],
  ['Ask @Ada Reed about it', [2]],
  ['@ada  reed, @Ada', [2, 1]],
  ['@Émile Žižek!', [3]],
  ['@E\u0301mile Žižek', [3]],
  ['@Adas', []],
  ['write to me@Ada', []],
  ['@ Ada', []],
  ['Ada', []],
  ['', []],
])('%j names %j', (words, ids) => {
  expect(findMentions(words, PEOPLE)).toEqual(ids)
})

it('names all who have the same name', () => {
  const twins = [
    { id: 1, name: 'Ada' },
    { id: 2, name: 'ADA' },
  ]
  expect(findMentions('@Ada', twins)).toEqual([1, 2])
})
