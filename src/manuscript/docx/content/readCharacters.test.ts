import { expect, test } from 'vitest'
import { symbolToText } from './readCharacters'

test.each([
  [0xf061, 'Symbol', 'α'],
  [0x61, 'Symbol', 'α'],
  [0xf057, 'Symbol', 'Ω'],
  [0xf0b7, 'Symbol', '•'],
  [0xf0ae, 'Symbol', '→'],
  [0xf0a5, 'Symbol', '∞'],
  [0xf0d5, 'Symbol', '∏'],
  [0xf0e5, 'Symbol', '∑'],
  [0xf0f2, 'Symbol', '∫'],
  [0xf0fe, 'Symbol', '⎭'],
  [0xf0f0, 'Symbol', null],
  [0xf060, 'Symbol', null],
  [0xf0ff, 'Symbol', null],
  [0xf0fc, 'Wingdings', '✓'],
  [0xf022, 'Wingdings', null],
  [0x2192, 'Arial', '→'],
  [0x2192, undefined, '→'],
  [0xf061, 'Arial', null],
  [0, 'Arial', null],
  [Number.NaN, 'Arial', null],
  [0xd800, 'Arial', null],
  [0x110000, 'Arial', null],
])('%d in %s is %s', (code, font, expected) => {
  expect(symbolToText(code, font)).toBe(expected)
})
