import { expect, test } from 'vitest'
import { describeField } from './readField'

test.each([
  [' TOC \\o "1-3" ', true, 'table of contents (its words are kept)'],
  ['noteref x', true, 'cross-reference to a note (its number is kept as typed)'],
  [' DATE ', true, null],
  ['', true, null],
  [' HYPERLINK "x"', false, null],
  [' XE "Land"', false, 'field without words: XE "Land"'],
])('%s', (instruction, hasResult, expected) => {
  expect(describeField(instruction, hasResult)).toBe(expected)
})
