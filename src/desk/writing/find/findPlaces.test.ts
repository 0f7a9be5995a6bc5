import { expect, it } from 'vitest'
import { findPlaces } from './findPlaces'

const find = (text: string, words: string, more: { isCase?: boolean; isWhole?: boolean } = {}) =>
  findPlaces(text, { words, isCase: false, isWhole: false, ...more }).map(({ end, start }) =>
    text.slice(start, end),
  )

it.each<[string, string, { isCase?: boolean; isWhole?: boolean }, string[]]>([
  ['Ink and ink', 'ink', {}, ['Ink', 'ink']],
  ['Ink and ink', 'ink', { isCase: true }, ['ink']],
  ['ink, inks, pink', 'ink', { isWhole: true }, ['ink']],
  ['Äpfel, Apfel', 'äpfel', {}, ['Äpfel']],
  ['a\u00a0b a b', 'a b', {}, ['a\u00a0b', 'a b']],
  ['a\nb', 'a b', {}, []],
  ["it’s, it's", "it's", {}, ['it’s', "it's"]],
  ['(a+b)? [x]', '(a+b)?', {}, ['(a+b)?']],
  ['(a), (b)', '(a)', { isWhole: true }, ['(a)']],
  ['aaaa', 'aa', {}, ['aa', 'aa']],
  ['anything', ' ', {}, []],
  ['𝒜 and 𝒜', '𝒜', {}, ['𝒜', '𝒜']],
])('in %j %j (%o) is %j', (text, words, more, found) => {
  expect(find(text, words, more)).toEqual(found)
})
