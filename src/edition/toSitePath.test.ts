import { expect, it } from 'vitest'
import { toSitePath } from './toSitePath'

it.each<[string, string[] | null]>([
  ['/issues/51/On-Quoins#p-1', ['issues', '51', 'on-quoins']],
  ['https://example.org/search?q=quoins', ['search']],
  ['/', []],
  ['/contributors/na%C3%AFve', ['contributors', 'naïve']],
  ['/contributors/%E9', ['contributors', '%e9']],
  ['https://elsewhere.example/issues/51', null],
  ['mailto:desk@example.org', null],
  ['#p-1', null],
  ['http%3A//example.org/issues', null],
  ['/.//host:99999', null],
])('%s', (address, path) => {
  expect(toSitePath(address, 'https://example.org')).toEqual(path)
})
