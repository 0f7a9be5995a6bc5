import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CslItem } from '../model'
import { decodeCarrier } from './carrier'
import { encodeCarrier } from './carrier'
import { exportReferences } from './exportReferences'
import { importReferences } from './importReferences'
import { labelReferences } from './labelReferences'
import { readCslItem } from './readCslItem'

const full: CslItem = {
  id: 'own',
  type: 'chapter',
  title: 'On <i>Iskra</i> & {braces}, “quotes”, ü, 50 % and $5',
  'title-short': 'On Iskra',
  'original-title': 'Об «Искре»',
  'container-title': 'Collected Works',
  'collection-title': 'Library',
  publisher: 'Progress',
  'publisher-place': 'Moscow',
  edition: '2',
  volume: '19',
  'number-of-volumes': '45',
  issue: '3',
  page: '12–30',
  genre: 'essay',
  medium: 'print',
  language: 'en-GB',
  note: 'DOI: none; see  - the file',
  archive: 'RGASPI',
  DOI: '10.1000/x_y',
  ISBN: '978-0-306-40615-7',
  ISSN: '0028-6060',
  URL: 'https://example.org/a_b?c=d&e=%20#f',
  author: [
    { family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' },
    { literal: 'Communist Party of Germany' },
    { family: 'King', given: 'Martin', suffix: 'Jr.', 'dropping-particle': 'von' },
  ],
  editor: [{ family: 'Smith', given: 'A' }],
  translator: [{ family: 'Eastman', given: 'Max' }],
  'container-author': [{ family: 'Lenin', given: 'V I' }],
  issued: { 'date-parts': [[1935, 3], [1936]], circa: true },
  accessed: { 'date-parts': [[2025, 1, 2]] },
  'original-date': { literal: 'before the war' },
}

const FORMATS = ['bibtex', 'ris', 'csl-json'] as const

const roundTrip = (items: CslItem[], format: (typeof FORMATS)[number]) => {
  const result = importReferences(exportReferences(items, format))
  return result.imported ? result.items.map(({ id: _, ...fields }) => fields) : result
}

const fieldsOf = ({ id: _, ...fields }: CslItem) => fields

afterEach(() => vi.unstubAllGlobals())

describe('export and import', () => {
  it.each(FORMATS)('loses nothing in %s', (format) => {
    const items: CslItem[] = [
      full,
      { id: 'b', type: 'book', title: '1905', issued: { 'date-parts': [[1971]] } },
      { id: 'b2', type: 'book', title: '1905', issued: { 'date-parts': [[1971]] } },
      { id: 'c', type: 'personal_communication' },
    ]
    expect(roundTrip(items, format)).toEqual(items.map(fieldsOf))
  })

  const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((one) => one.trim())
  const hostile = fc.constantFrom(
    '}',
    '{',
    '\\',
    '@book{x,',
    '%',
    'TY  - BOOK',
    'ER  - ',
    '$x$',
    '~',
    '"',
    '--',
    'a and b',
  )
  const words = fc.oneof(text, hostile)
  const item = fc
    .record({
      type: fc.constantFrom('book', 'chapter', 'article-journal', 'webpage', 'thesis', 'song'),
      title: words,
      publisher: words,
      note: words,
      page: words,
      volume: words,
      author: fc.array(fc.record({ family: words, given: words }), { maxLength: 2 }),
      issued: fc.record({ 'date-parts': fc.constantFrom([[1971]], [[1971, 2, 3]], [[-44]]) }),
    })
    .map((fields) => readCslItem(fields, 'x')?.item ?? { id: 'x', type: 'book' })

  it.each(FORMATS)(
    'loses nothing of any text in %s',
    (format) => {
      fc.assert(
        fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
          expect(roundTrip(items, format)).toEqual(items.map(fieldsOf))
        }),
        { numRuns: 60 },
      )
    },
    60_000,
  )

  it('writes what other programs read', () => {
    const book = {
      id: 'b',
      type: 'book',
      title: '1905',
      publisher: 'Penguin',
      issued: { 'date-parts': [[1971]] },
      author: [{ family: 'Trotsky', given: 'Leon' }],
    }
    expect(exportReferences([book], 'bibtex')).toMatch(
      /^@book\{trotsky1971,\n\tauthor = \{Trotsky, Leon\},\n\ttitle = \{1905\},\n\tpublisher = \{Penguin\},\n\tyear = \{1971\},\n\}\n$/,
    )
    expect(exportReferences([book], 'ris')).toBe(
      'TY  - BOOK\nID  - trotsky1971\nAU  - Trotsky, Leon\nTI  - 1905\nPY  - 1971\nDA  - 1971///\nPB  - Penguin\nER  - \n',
    )
    expect(JSON.parse(exportReferences([book], 'csl-json'))).toEqual([book])
  })

  it('heeds what another program changed', () => {
    const out = exportReferences([{ ...full, title: 'My Life' }], 'bibtex')
    const result = importReferences(out.replace('My {Life}', 'Their {Morals}'))
    expect(result).toMatchObject({ items: [{ title: 'Their Morals', archive: 'RGASPI' }] })
  })
})

describe('importReferences', () => {
  it('reads BibTeX of others', () => {
    const text = `% a comment
@string{pg = "Pathfinder"}
@book{life, author = {Trotsky, Leon and {Fourth International}}, title = "{My} Life", year = 1971, publisher = pg, keywords = {a}}
@article{x, author={Rosa Luxemburg}, title={T}, journal={Die Neue Zeit}, volume=22, number={1}, pages={484--492}, year={1904}}`
    expect(importReferences(text)).toMatchObject({
      imported: true,
      format: 'bibtex',
      items: [
        { id: 'life', type: 'book', publisher: 'Pathfinder', issued: { 'date-parts': [[1971]] } },
        { id: 'x', type: 'article-journal', 'container-title': 'Die Neue Zeit', page: '484-492' },
      ],
    })
  })

  it('reads RIS of others', () => {
    const text =
      'TY  - JOUR\r\nAU  - Luxemburg, Rosa\r\nTI  - T\r\nJO  - Die Neue Zeit\r\nSP  - 484\r\nEP  - 492\r\nPY  - 1904\r\nER  - \r\n'
    expect(importReferences(`\uFEFF${text}`)).toMatchObject({
      format: 'ris',
      items: [{ id: 'entry-1', type: 'article-journal', author: [{ family: 'Luxemburg' }] }],
    })
  })

  it('reads CSL-JSON, one record or many, and names what has no place', () => {
    const one = { id: 7, type: 'book', title: 'T', volume: 2, abstract: 'Long.', categories: [] }
    expect(importReferences(JSON.stringify(one))).toEqual({
      imported: true,
      format: 'csl-json',
      items: [{ id: '7', type: 'book', title: 'T', volume: '2' }],
      lines: [1],
      faulty: [],
      remarks: [{ line: 1, key: '7', message: 'These fields have no place here: abstract' }],
    })
    expect(
      importReferences(JSON.stringify([one, 'https://example.org/', { title: 'U' }])),
    ).toMatchObject({
      items: [{ id: '7' }, { id: 'entry-3', type: 'document' }],
      faulty: [{ line: 1, message: 'It is no record.' }],
    })
  })

  it.each([
    ['nothing', '', 'empty', undefined],
    ['space', ' \n', 'empty', undefined],
    ['an empty list', '[]', 'empty', undefined],
    ['too much', 'x'.repeat(5_000_001), 'tooLarge', undefined],
    ['prose', 'Trotsky, My Life', 'unknownFormat', undefined],
    ['broken JSON', '[\n{"title": }\n]', 'malformed', 2],
  ])('refuses %s', (_, text, reason, line) => {
    const result = importReferences(text)
    expect(result).toMatchObject({ imported: false, reason })
    expect(result.imported ? null : result.line).toEqual(line)
  })

  it.each([
    'https://example.org/refs.bib',
    'http://127.0.0.1:9/refs.json ',
    '10.1000/182',
    'doi:10.1000/182',
    'https://doi.org/10.1000/182',
    'www.example.org/x',
  ])('refuses the address %s and makes no request', (address) => {
    const request = vi.fn(() => {
      throw new Error('A request was made')
    })
    vi.stubGlobal('fetch', request)
    vi.spyOn(http, 'request').mockImplementation(request)
    vi.spyOn(https, 'request').mockImplementation(request)
    vi.spyOn(net, 'connect').mockImplementation(request)
    expect(importReferences(address)).toMatchObject({ imported: false, reason: 'address' })
    expect(importReferences(JSON.stringify([address]))).toMatchObject({ items: [] })
    expect(request).not.toHaveBeenCalled()
  })
})

describe('readCslItem', () => {
  it.each([null, 'x', 3, []])('takes %j for no record', (value) => {
    expect(readCslItem(value, 'x')).toBeNull()
  })

  it('brings every field to its form and names what it leaves out', () => {
    const read = readCslItem(
      {
        type: ' book ',
        title: ' T ',
        publisher: { name: 'P' },
        ISBN: ['1', '', '2'],
        note: '',
        author: ['Comintern', ' ', { family: 'A', _orcid: 'x' }, {}, 3],
        editor: 'E',
        translator: [],
        issued: { 'date-parts': [['1935', 3, 'May'], [], 'x'], season: 'spring', circa: 'about' },
        accessed: { raw: 'spring 1935' },
        'original-date': { circa: true },
        abstract: 'A',
        custom: {},
      },
      'id',
    )
    expect(read).toEqual({
      item: {
        id: 'id',
        type: 'book',
        title: 'T',
        ISBN: '1; 2',
        author: [{ literal: 'Comintern' }, { family: 'A' }],
        issued: { 'date-parts': [[1935, 3]], season: 1, circa: true },
        accessed: { literal: 'spring 1935' },
      },
      dropped: ['abstract', 'publisher', 'editor', 'original-date'],
    })
  })
})

describe('the carrier', () => {
  it('holds only what would be lost or come too much', () => {
    const carrier = encodeCarrier(
      { id: 'x', type: 'book', title: 'T', volume: '2' },
      { id: 'y', type: 'book', title: 't', note: 'N' },
    )
    expect(decodeCarrier(carrier)).toEqual({ title: 'T', volume: '2', note: null })
    expect(encodeCarrier({ id: 'x', type: 'book' }, { type: 'book' })).toBeNull()
  })

  it.each([undefined, '', 'not base 64!', 'bm9uc2Vuc2U', 'MQ'])('reads nothing from %j', (text) => {
    expect(decodeCarrier(text)).toEqual({})
  })
})

describe('labelReferences', () => {
  it('gives each label once', () => {
    const item = (more: Partial<CslItem>): CslItem => ({ id: 'x', type: 'book', ...more })
    const trotsky = item({ author: [{ family: 'Trotsky' }], issued: { 'date-parts': [[1971]] } })
    expect(
      labelReferences([trotsky, trotsky, item({ title: 'Что делать?' }), item({ title: '1905' })]),
    ).toEqual(['trotsky1971', 'trotsky1971a', 'reference', '1905'])
    expect(new Set(labelReferences(Array.from({ length: 800 }, () => trotsky))).size).toBe(800)
  })
})
