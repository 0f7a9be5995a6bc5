import { describe, expect, it } from 'vitest'
import type { Citation, CslItem, Note } from '../model'
import { checkApparatus } from './checkApparatus'
import { findTypedIbid } from './findTypedIbid'
import { findTypedNoteNumber } from './findTypedNoteNumber'
import { listMissingFields } from './listMissingFields'
import type { CheckedApparatus } from './model'

const book = (id: string, more: Partial<CslItem> = {}): CslItem => ({
  id,
  type: 'book',
  author: [{ family: 'Luxemburg', given: 'Rosa' }],
  title: `Title ${id}`,
  ...more,
})

const cite = (reference: string, more: Partial<Citation> = {}): Citation => ({
  reference,
  locator: { label: 'page', value: '5' },
  ...more,
})

const note = (id: string, citations: Citation[], more: Partial<Note> = {}): Note => ({
  id,
  citations,
  prose: [],
  ...more,
})

const references = { a: book('a'), b: book('b') }

const check = (apparatus: Partial<CheckedApparatus>) => {
  const notes = apparatus.notes ?? []
  return checkApparatus({ notes, markers: notes.map(({ id }) => id), references, ...apparatus })
}

const sound = note('1', [cite('a')])

describe('checkApparatus', () => {
  it('finds nothing in a sound apparatus', () => {
    expect(
      check({
        notes: [sound, note('2', [], { prose: [{ text: 'See the note below.' }] })],
        quotations: [
          { text: 'words', record: 'words', noteID: '1', quotation: 'q' },
          { text: 'w' },
        ],
        texts: [{ block: 'p', text: 'Nothing to see in 1914.' }],
      }),
    ).toEqual([])
  })

  it.each<[string, Partial<CheckedApparatus>, Record<string, unknown>[]]>([
    [
      'a marker without its note',
      { notes: [sound], markers: ['1', 'x', 'x'] },
      [{ kind: 'markerWithoutNote', note: 2, noteID: 'x' }],
    ],
    [
      'a note without marker',
      { notes: [sound], markers: [] },
      [{ kind: 'noteWithoutMarker', noteID: '1', message: expect.stringContaining('only cites') }],
    ],
    [
      'a note of prose without marker',
      { notes: [note('1', [], { prose: [{ text: `${'Long '.repeat(20)}.` }] })], markers: [] },
      [{ kind: 'noteWithoutMarker', message: expect.stringContaining('Long…”') }],
    ],
    [
      'an empty note without marker',
      { notes: [note('1', [])], markers: [] },
      [
        { kind: 'noteWithoutMarker', message: expect.stringContaining('empty') },
        { kind: 'noteWithoutText' },
      ],
    ],
    [
      'a note without text',
      { notes: [note('1', [], { prose: [{ text: ' ' }] })] },
      [{ kind: 'noteWithoutText', note: 1, noteID: '1' }],
    ],
    [
      'a citation without reference',
      { notes: [note('1', [cite('nowhere'), cite('constructor')])] },
      [{ kind: 'citationWithoutReference', note: 1 }],
    ],
    [
      'ibid in prose',
      { notes: [note('1', [], { prose: [{ text: 'Ibid., pg 3' }] })] },
      [{ kind: 'ibidTyped' }],
    ],
    [
      'ibid in a prefix',
      { notes: [note('1', [cite('a', { prefix: 'op. cit., see' })])] },
      [{ kind: 'ibidTyped' }],
    ],
    [
      'ibid in a suffix',
      { notes: [note('1', [cite('a', { suffix: ', там же' })])] },
      [{ kind: 'ibidTyped' }],
    ],
    [
      'ibid in a locator',
      { notes: [note('1', [cite('a', { locator: { label: 'page', value: 'ibid. 3' } })])] },
      [{ kind: 'ibidTyped', note: 1 }],
    ],
    [
      'ibid as a title',
      { notes: [note('1', [cite('i')])], references: { i: book('i', { title: 'Ibid.' }) } },
      [{ kind: 'ibidTyped', note: 1, reference: 'i' }],
    ],
    [
      'the number of a note in prose',
      { notes: [note('1', [], { prose: [{ text: 'See note 14.' }] })] },
      [{ kind: 'noteNumberTyped', note: 1, message: expect.stringContaining('“See note 14”') }],
    ],
    [
      'the number of a note in the text',
      { notes: [sound], texts: [{ block: 'p-1', text: 'This is so (see footnote 3).' }] },
      [{ kind: 'noteNumberTyped', block: 'p-1', message: expect.stringContaining('The text') }],
    ],
    [
      'no locator under a quotation',
      { notes: [note('1', [{ reference: 'a' }])], quotations: [{ text: 'words', noteID: '1' }] },
      [{ kind: 'locatorMissing', note: 1, reference: 'a' }],
    ],
    [
      'no locator in a note that names its record',
      { notes: [note('1', [{ reference: 'a' }], { quotation: 'q' })] },
      [{ kind: 'locatorMissing', note: 1, quotation: 'q' }],
    ],
    [
      'no locator in a note without marker',
      { notes: [note('1', [{ reference: 'a' }], { quotation: 'q' })], markers: [] },
      [{ kind: 'noteWithoutMarker' }, { kind: 'locatorMissing' }],
    ],
    [
      'an empty locator where the words were found',
      {
        notes: [
          note(
            '1',
            [
              { reference: 'a' },
              cite('b', { quotedIn: true, locator: { label: 'page', value: ' ' } }),
            ],
            {
              quotation: 'q',
            },
          ),
        ],
      },
      [{ kind: 'locatorMissing', reference: 'b' }],
    ],
    [
      'a reference that lacks fields',
      { notes: [note('1', [cite('x')])], references: { x: { id: 'x', type: 'chapter' } } },
      [
        {
          kind: 'referenceIncomplete',
          note: 1,
          reference: 'x',
          message: 'The reference “untitled” has no title, no container-title.',
        },
      ],
    ],
    [
      'two references with one key',
      {
        notes: [note('1', [cite('x')]), note('2', [cite('y')])],
        references: { x: book('x', { title: 'One' }), y: book('y', { title: 'ONE' }) },
      },
      [{ kind: 'referenceKeyShared', reference: 'y' }],
    ],
    [
      'an altered quotation',
      {
        notes: [sound],
        quotations: [{ text: 'my words', record: 'my word', noteID: '1', quotation: 'q' }],
      },
      [
        {
          kind: 'quotationAltered',
          note: 1,
          quotation: 'q',
          message: expect.stringContaining('“words”'),
        },
      ],
    ],
    [
      'an altered quotation without note, its end left out',
      { notes: [sound], quotations: [{ text: 'my', record: 'my word', reason: ' ' }] },
      [{ kind: 'quotationAltered', message: expect.stringContaining('“my”') }],
    ],
    [
      'an empty quotation',
      { notes: [sound], quotations: [{ text: '“ ”', noteID: '1' }] },
      [{ kind: 'quotationEmpty', note: 1 }],
    ],
    [
      'an empty record',
      { notes: [sound], quotations: [{ text: 'words', record: '' }] },
      [{ kind: 'quotationEmpty' }],
    ],
  ])('finds %s', (_, apparatus, problems) => {
    const found = check(apparatus)
    expect(found).toEqual(problems.map((problem) => expect.objectContaining(problem)))
    expect(found.every(({ message }) => /^[A-Z].*[.”]$/.test(message))).toBe(true)
  })

  it.each<[string, Partial<CheckedApparatus>]>([
    [
      'an altered quotation with a reason',
      { quotations: [{ text: 'a', record: 'b', reason: 'Misprint.' }] },
    ],
    [
      'the original of what another work quotes',
      {
        notes: [note('1', [{ reference: 'x' }, cite('a', { quotedIn: true })], { quotation: 'q' })],
        references: { ...references, x: { id: 'x', type: 'chapter', title: 'Speech' } },
      },
    ],
    [
      'a web page under a quotation',
      {
        notes: [note('1', [{ reference: 'w' }], { quotation: 'q' })],
        references: { w: { id: 'w', type: 'webpage', title: 'T', URL: 'https://example.org/' } },
      },
    ],
    [
      'a newspaper read on the web',
      {
        notes: [note('1', [{ reference: 'w' }], { quotation: 'q' })],
        references: {
          w: {
            id: 'w',
            type: 'article-newspaper',
            title: 'T',
            'container-title': 'C',
            URL: 'https://example.org/',
          },
        },
      },
    ],
    [
      'a quotation without citation',
      { notes: [note('1', [], { prose: [{ text: 'Prose.' }], quotation: 'q' })] },
    ],
    [
      'an uncited reference that lacks all',
      { notes: [sound], references: { ...references, x: { id: 'x', type: '' } } },
    ],
    [
      'the words of a link',
      { notes: [note('1', [], { prose: [{ text: 'See note 2', href: '#n2' }] })] },
    ],
  ])('leaves in peace %s', (_, apparatus) => expect(check(apparatus)).toEqual([]))

  it('gives problems in order of note number, those without number last', () => {
    const found = check({
      notes: [note('u', [cite('a')]), note('1', [cite('a')]), note('2', [])],
      markers: ['1', 'x', '2'],
    })
    expect(found.map(({ note: number }) => number)).toEqual([2, 3, undefined])
  })
})

describe('findTypedIbid', () => {
  it.each([
    ['ibid', 'ibid'],
    ['Ibid., pg 3', 'Ibid.'],
    ['ibidem', 'ibidem'],
    ['see idem, pg 3', 'idem'],
    ['Id., at 4', 'Id.'],
    ['Lenin, op. cit., pg 3', 'op. cit.'],
    ['loc.cit.', 'loc.cit.'],
    ['Ebd., S. 3', 'Ebd.'],
    ['ebenda', 'ebenda'],
    ['Там же, с. 3', 'Там же'],
    ['the id of a thing', null],
    ['a libidinal mandidem', null],
    ['Madrid. Here', null],
    ['', null],
  ])('finds in %j %j', (text, found) => expect(findTypedIbid(text)).toBe(found))
})

describe('findTypedNoteNumber', () => {
  it.each([
    ['see note 14', 'see note 14'],
    ['See also footnote 3.', 'See also footnote 3'],
    ['cf. n. 5', 'cf. n. 5'],
    ['compare above, notes 5', 'compare above, notes 5'],
    ['in note 7 above', 'note 7 above'],
    ['siehe Anmerkung 3', 'siehe Anmerkung 3'],
    ['voir la note 3', 'voir la note 3'],
    ['см. прим. 14', 'см. прим. 14'],
    ['pg 217, note 3', null],
    ['see 14 notes', null],
    ['he took note 14 times', null],
    ['', null],
  ])('finds in %j %j', (text, found) => expect(findTypedNoteNumber(text)).toBe(found))
})

describe('listMissingFields', () => {
  it.each<[string, Partial<CslItem>, string[]]>([
    ['', { title: 'T' }, ['type']],
    ['book', {}, ['title', 'author or editor or translator or publisher']],
    ['book', { title: 'T', publisher: 'P' }, []],
    ['book', { title: ' ', author: [{ family: ' ' }], editor: [{ literal: 'E' }] }, ['title']],
    ['chapter', { title: 'T' }, ['container-title']],
    ['thesis', { title: 'T', author: [{ family: 'A' }] }, ['publisher']],
    ['webpage', { title: 'T' }, ['URL']],
    [
      'personal_communication',
      { author: [{ family: 'A' }], issued: {} },
      ['issued or archive or title'],
    ],
    ['personal_communication', { author: [{ family: 'A' }], issued: { literal: 'May' } }, []],
    ['map', {}, ['title']],
  ])('names for %j what it lacks', (type, more, missing) => {
    expect(listMissingFields({ id: 'x', type, ...more })).toEqual(missing)
  })

  it('asks only the title of an original', () => {
    expect(listMissingFields({ id: 'x', type: 'chapter', title: 'T' }, true)).toEqual([])
  })
})
