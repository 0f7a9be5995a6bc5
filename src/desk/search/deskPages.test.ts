import { expect, it } from 'vitest'
import { findDeskPages } from './deskPages'

it.each([
  ['invite', ['admin'], ['Add people']],
  ['invite', ['writer'], []],
  ['new art', ['writer'], ['New article']],
  ['', ['admin'], []],
  ['ticle', ['editor'], []],
] as const)('%j of %j leads to %j', (query, roles, titles) => {
  expect(findDeskPages(query, roles).map(({ title }) => title)).toEqual(titles)
})
