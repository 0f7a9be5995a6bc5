import { expect, it } from 'vitest'
import { findChromium } from './findChromium'

it.each([
  ['one that is there', process.execPath, process.execPath],
  ['one that is not there', '/nowhere/chromium', null],
  ['none', 'none', null],
])('takes the word of whoever names %s', (_, wanted, found) => {
  expect(findChromium(wanted)).toBe(found)
})
