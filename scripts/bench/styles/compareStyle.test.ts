import { expect, it } from 'vitest'
import { readStyle } from '../../../src/citations/styles/styleLibrary'
import { compareStyle } from './compareStyle'

it.each<[string, string[], number]>([
  ['oscola', ['strictIbid'], 16],
  ['annales', ['strictIbid', 'spellOutShared'], 16],
  ['nature', [], 16],
])('prints by %s what the engine prints, but for the rules of the house', (id, rules, lists) => {
  const { differences, works } = compareStyle(readStyle(id) ?? '')
  const others = differences.filter(({ why }) => !rules.includes(why))
  expect(others).toEqual([])
  expect(works.others).toEqual([])
  expect(works.all).toBe(lists)
})
