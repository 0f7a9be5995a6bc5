import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslItem } from '../model'
import { findYear } from './findYear'
import { listFamilies } from './listFamilies'
import { normaliseDOI } from './normaliseDOI'
import { normaliseISBN } from './normaliseISBN'
import { normaliseLocatorValue } from './normaliseLocatorValue'
import { normaliseWords } from './normaliseWords'
import { referenceKey } from './referenceKey'

const key = (item: Partial<CslItem>) => referenceKey({ id: 'x', type: 'book', ...item })

describe('referenceKey', () => {
  it.each<[string, Partial<CslItem>, string]>([
    ['nothing', {}, 'text:||||'],
    ['a DOI before all else', { DOI: 'doi:10.1000/AbC', ISBN: '0-306-40615-2' }, 'doi:10.1000/abc'],
    ['an ISBN', { ISBN: '0-306-40615-2', title: 'T' }, 'isbn:9780306406157'],
    [
      'an ISBN of a volume',
      { ISBN: '978-0-306-40615-7', title: 'T', volume: 'II' },
      'isbn:9780306406157|ii',
    ],
    [
      'an ISBN of a part',
      { type: 'chapter', ISBN: '9780306406157', title: 'T', 'container-title': 'C', volume: '2' },
      'isbn:9780306406157|t|2',
    ],
    ['an ISBN that cannot be one', { ISBN: '0-306-40615-3', title: 'T' }, 'text:|t|||'],
    [
      'words',
      {
        author: [{ family: 'Trotsky', given: 'L' }, { literal: 'Comintern' }],
        title: '<i>Où</i> va la France?',
        'container-title': 'Œuvres',
        issued: { 'date-parts': [[1936]] },
        volume: '1',
      },
      'text:trotsky comintern|ou va la france|œuvres|1936|1',
    ],
  ])('is made of %s', (_, item, expected) => expect(key(item)).toBe(expected))

  it('sets case, accents, punctuation and given names aside', () => {
    const one = key({
      title: 'What’s Next? – Questions',
      author: [{ family: 'Trotsky', given: 'L' }],
    })
    const other = key({
      title: "what's next: questions",
      author: [{ family: 'TROTSKY', given: 'Leon' }],
    })
    expect(one).toBe(other)
  })
})

describe('normaliseDOI', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['no', null],
    ['10.1000/A', '10.1000/a'],
    ['https://doi.org/10.1000/a', '10.1000/a'],
  ])('reads %j', (text, doi) => expect(normaliseDOI(text)).toBe(doi))
})

describe('normaliseISBN', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['0-8044-2957-X', '9780804429573'],
    ['0-306-40615-2', '9780306406157'],
    ['978 0 306 40615 7', '9780306406157'],
    ['9780306406158', null],
    ['0306406153', null],
    ['bad 0306406153, good 0306406152', '9780306406157'],
    ['12345', null],
  ])('reads %j', (text, isbn) => expect(normaliseISBN(text)).toBe(isbn))

  it('gives what it reads again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0)
        const check = (11 - (sum % 11)) % 11
        const isbn = normaliseISBN(nine + (check === 10 ? 'X' : String(check)))
        expect(isbn).toMatch(/^978\d{10}$/)
        expect(normaliseISBN(isbn ?? '')).toBe(isbn)
      }),
    )
  })
})

describe('normaliseWords', () => {
  it('reads what it gave as the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseWords(normaliseWords(text))).toBe(normaliseWords(text))
      }),
    )
  })
})

describe('normaliseLocatorValue', () => {
  it.each([
    [' 70 ', '70'],
    ['70–71', '70-71'],
    ['70 — 71', '70-71'],
    ['xii−xv', 'xii-xv'],
    ['70--71', '70-71'],
    ['217,  n. 3', '217, n. 3'],
    ['70-', '70-'],
  ])('reads %j as %j', (value, normal) => expect(normaliseLocatorValue(value)).toBe(normal))
})

describe('findYear', () => {
  it.each([
    [undefined, null],
    [{}, null],
    [{ 'date-parts': [] }, null],
    [{ 'date-parts': [[Number.NaN]] }, null],
    [{ 'date-parts': [[1935, 3], [1936]] }, 1935],
    [{ literal: 'about 1935' }, 1935],
    [{ literal: 'no date, 19355' }, null],
  ])('reads %j', (date, year) => expect(findYear(date)).toBe(year))
})

describe('listFamilies', () => {
  it.each<[Partial<CslItem>, string[]]>([
    [{}, []],
    [{ author: [], editor: [{ family: 'A' }] }, ['A']],
    [{ translator: [{ given: 'Only' }, {}] }, ['Only']],
    [{ author: [{ family: 'Beauvoir', 'non-dropping-particle': 'de' }] }, ['de Beauvoir']],
    [{ author: [{ family: '', literal: 'Comintern' }] }, ['Comintern']],
  ])('names %j', (item, families) =>
    expect(listFamilies({ id: 'x', type: 'book', ...item })).toEqual(families),
  )
})
