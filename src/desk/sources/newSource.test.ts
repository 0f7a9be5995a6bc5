import { expect, it } from 'vitest'
import { isEntry, numberOf, wordsToFind } from './newSource'

it.each([
  ['10.1112/plms/s2-42.1.230', 'DOI'],
  [' https://doi.org/10.1000/ABC ', 'DOI'],
  ['doi: 10.1000/abc', 'DOI'],
  ['978-0-306-40615-7', 'ISBN'],
  ['ISBN 0-306-40615-2', 'ISBN'],
  ['ISBN-13: 9780306406157', 'ISBN'],
  // A wrong check digit, a year, and a line in which a number stands among words.
  ['978-0-306-40615-8', null],
  ['1867', null],
  ['Marx, Capital, London 1976, 10.1000/abc', null],
  ['', null],
])('“%s” is the number %s', (text, number) => {
  expect(numberOf(text)).toBe(number)
})

it.each([
  ['@book{a, title={B}}', true],
  ['TY  - BOOK', true],
  ['[{"type":"book"}]', true],
  ['Marx 1867', false],
])('tells the entry of another program: %s', (text, is) => {
  expect(isEntry(text)).toBe(is)
})

it.each([
  [' Marx  capital 1867 ', ['Marx', 'capital', '1867']],
  ['', []],
  ['@book{a, title={B}}', []],
  ['10.1000/abc', []],
  // A page that was pasted by mistake is not looked for word by word.
  ['line '.repeat(100_000), []],
])('looks for the words of “%.40s”', (text, words) => {
  expect(wordsToFind(text)).toEqual(words)
})
