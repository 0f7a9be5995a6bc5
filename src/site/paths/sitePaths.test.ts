import { expect, it } from 'vitest'
import { toCanonicalPath } from './sitePaths'

it.each([
  ['/', '/'],
  ['/issues/12', '/issues/12'],
  ['/Issues/12/', '/issues/12'],
  ['//evil.example//A/', '/evil.example/a'],
  ['/issues/12/%C3%9Cber', '/issues/12/%C3%BCber'],
  ['/issues/12/%c3%bcber', '/issues/12/%C3%BCber'],
  ['/a%2Fb', '/a%2Fb'],
  ['/%zz', null],
  ['/%ff', null],
])('%s is %s', (pathname, canonical) => {
  expect(toCanonicalPath(pathname)).toBe(canonical)
})
