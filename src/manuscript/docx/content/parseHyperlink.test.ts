import { expect, test } from 'vitest'
import { parseHyperlink } from './readField'

test.each([
  [' HYPERLINK "https://example.org/a" ', 'https://example.org/a'],
  ['hyperlink https://example.org/a', 'https://example.org/a'],
  [' HYPERLINK "https://example.org/a" \\l "b" \\o "A tip" ', 'https://example.org/a#b'],
  [' HYPERLINK \\t "_blank" "https://example.org/a"', 'https://example.org/a'],
  [' HYPERLINK \\n “https://example.org/a”', 'https://example.org/a'],
  [' HYPERLINK "https://example.org/a\\\\b"', 'https://example.org/a\\b'],
  [' HYPERLINK \\l "bookmark"', null],
  [' HYPERLINK ""', null],
  [' PAGEREF x', null],
  ['', null],
])('%s', (instruction, expected) => {
  expect(parseHyperlink(instruction)).toBe(expected)
})
