import { expect, test } from 'vitest'
import { formatNoteNumber } from './formatNoteNumber'

test.each([
  [1, 'decimal', '1'],
  [7, 'decimalZero', '07'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [0, 'lowerRoman', '0'],
  [10_001, 'upperRoman', '10001'],
  [1, 'lowerLetter', 'a'],
  [26, 'upperLetter', 'Z'],
  [28, 'lowerLetter', 'bb'],
  [0, 'lowerLetter', '0'],
  [2, 'chicago', '†'],
  [5, 'chicago', '**'],
  [0, 'chicago', '0'],
  [3, 'hebrew1', '3'],
])('%d in %s is %s', (number, format, expected) => {
  expect(formatNoteNumber(number, format)).toBe(expected)
})
