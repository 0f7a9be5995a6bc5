import { describe, expect, it } from 'vitest'
import { locateEntries } from './locateEntries'
import type { ExchangeFormat } from './model'

describe('locateEntries', () => {
  it.each<[string, ExchangeFormat, string, number[]]>([
    ['BibTeX', 'bibtex', '% list\n@book{a,\n title={x}}\n\n  @Article (b, year=1)', [2, 5]],
    [
      'no entries of BibTeX',
      'bibtex',
      '@string{a="b"}\n@Comment{c}\n@preamble{"d"}\n@misc{e}',
      [4],
    ],
    ['RIS', 'ris', 'TY  - BOOK\nTI  - TY  - x\nER  - \n\nTY  - JOUR\nER  - ', [1, 5]],
    ['a list of JSON', 'csl-json', '[\n{"title":"a {[\\"","author":[{}]},\n\n{}]', [2, 4]],
    ['one record of JSON', 'csl-json', '\n{"author":[{"family":"a"}]}', [2]],
    ['a list in a list', 'csl-json', '[[{}], 1, {}]', [1]],
  ])('%s', (_, format, text, lines) => {
    expect(locateEntries(text, format)).toEqual(lines)
  })
})
