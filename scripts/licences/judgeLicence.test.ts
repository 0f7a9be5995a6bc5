import { expect, it } from 'vitest'
import { judgeLicence } from './judgeLicence'

it.each([
  ['MIT', ['MIT']],
  ['CPAL-1.0 OR AGPL-1.0', ['CPAL-1.0']],
  ['AGPL-3.0-only OR MIT', ['MIT']],
  ['(MPL-2.0 OR Apache-2.0)', ['MPL-2.0']],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', ['Apache-2.0', 'LGPL-3.0-or-later', 'MIT']],
  ['MIT AND (GPL-3.0-only OR ISC)', ['MIT', 'ISC']],
])('%s is kept to as %o', (expression, licences) => {
  expect(judgeLicence(expression)).toEqual(licences)
})

it.each([
  'AGPL-3.0-only',
  'GPL-2.0-or-later',
  'SSPL-1.0',
  'MIT AND GPL-3.0-only',
  'UNLICENSED',
  'SEE LICENSE IN LICENSE.md',
  'Apache-2.0 WITH LLVM-exception',
  '(MIT',
  'MIT ISC',
  '',
])('“%s” is refused', (expression) => {
  expect(judgeLicence(expression)).toBeNull()
})
