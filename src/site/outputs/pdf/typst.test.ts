import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote, shorten, tongue, words } from './typst'

/** What a string of Typst stands for, by its grammar: two escapes, and any other character as it is. */
const read = (typst: string) => {
  const found = /^"((?:[^"\\]|\\["\\])*)"$/s.exec(typst)?.[1]
  return found === undefined ? null : found.replace(/\\(["\\])/g, '$1')
}

describe('a string of Typst', () => {
  it('is what it was made of, and nothing after it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(quote(text))).toBe(text)
      }),
    )
  })

  it.each([
    ['two\n  words', '"two words"'],
    ['a\u0000b\ud800', '"a\ufffdb\ufffd"'],
    ['soft\u00adhyphen\u200b', '"softhyphen"'],
    ['Rechtsschutzversicherung', '"Rechtsschutzversicherung"'],
    [
      'at https://example.org/a/path here',
      '"at " + "https://" + may-break + "example." + may-break + "org/" + may-break + "a/" + may-break + "path" + " here"',
    ],
  ])('%j is %s', (text, typst) => {
    expect(words(text)).toBe(typst)
  })

  it('lets a line break anywhere in a word that is longer than a line', () => {
    expect(words('x'.repeat(70)).split(' + may-break + ')).toHaveLength(70)
  })
})

it.each([
  ['A short one', 20, 'A short one'],
  ['A line that is too long', 16, 'A line that is …'],
  ['Donaudampfschiff', 8, ' …'],
])('%s in %i letters is %s', (text, length, line) => {
  expect(shorten(text, length)).toBe(line)
})

it.each([
  ['en-GB', '(lang: "en", region: "GB")'],
  ['zh-Hant-TW', '(lang: "zh", region: "TW")'],
  ['es-419', '(lang: "es", region: none)'],
])('%s is %s', (tag, typst) => {
  expect(tongue(tag)).toBe(typst)
})
