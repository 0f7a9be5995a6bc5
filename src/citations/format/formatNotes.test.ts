import { describe, expect, it } from 'vitest'
import type { Citation, CslItem, Note } from '../model'
import { formatNotes } from './formatNotes'
import { runsToText } from './runsToText'

const book = (id: string, family: string, title: string, more: Partial<CslItem> = {}): CslItem => ({
  id,
  type: 'book',
  author: [{ family, given: 'A' }],
  title,
  publisher: 'Verso',
  issued: { 'date-parts': [[1970]] },
  ...more,
})

const references: Record<string, CslItem> = {
  a: book('a', 'Gramsci', 'Prison Notebooks', { volume: '1' }),
  b: book('b', 'Bloch', 'The Principle of Hope'),
  c: book('c', 'Gramsci', 'Prison Notebooks', { volume: '1', publisher: 'Columbia' }),
  constructor: book('constructor', 'Proto', 'On Names'),
}

const note = (...citations: (Citation | string)[]): Note => ({
  id: `n${JSON.stringify(citations)}`,
  citations: citations.map((one) => (typeof one === 'string' ? { reference: one } : one)),
  prose: [],
})

const cite = (reference: string, value: string, more: Partial<Citation> = {}): Citation => ({
  reference,
  locator: { label: 'page', value },
  ...more,
})

const format = (notes: Note[], style?: string, locale?: string) =>
  formatNotes({ notes, references, ...(style && { style }), ...(locale && { locale }) })

const print = (notes: Note[], style?: string, locale?: string) =>
  format(notes, style, locale).map(({ printed }) => runsToText(printed))

const A = 'A Gramsci, Prison Notebooks, Vol. 1, Verso, 1970'
const B = 'A Bloch, The Principle of Hope, Verso, 1970'

describe('formatNotes', () => {
  it('numbers by place, prose-only notes too, and keeps ids and citations', () => {
    const prose: Note = { id: 'p', citations: [], prose: [{ text: 'Prose.' }] }
    const cited = cite('a', '1', { suffix: ', here' })
    expect(format([prose, { ...note(cited), id: 'q' }])).toEqual([
      { id: 'p', number: 1, printed: prose.prose, resolved: prose.prose, citations: [] },
      expect.objectContaining({ id: 'q', number: 2, citations: [{ ...cited, position: 'first' }] }),
    ])
  })

  it.each<[string, Note[], string[]]>([
    ['no notes', [], []],
    ['an empty note', [note()], ['']],
    [
      'ibid',
      [note(cite('a', '1')), note(cite('a', '1')), note(cite('a', '2'))],
      [`${A}, pg 1`, 'ibid.', 'ibid. pg 2'],
    ],
    [
      'ibid after a prefix',
      [note('b'), note(cite('b', '2', { prefix: 'See' }))],
      [B, 'See ibid. pg 2'],
    ],
    ['ibid before another', [note('b'), note(cite('b', '2'), 'a')], [B, `ibid. pg 2; ${A}`]],
    [
      'a later mention',
      [note('b'), note('a'), note(cite('b', '2'))],
      [B, A, 'A Bloch, The Principle of Hope, pg 2'],
    ],
    [
      'a later mention in the same note',
      [note(cite('b', '1'), cite('b', '2'))],
      [`${B}, pg 1; A Bloch, The Principle of Hope, pg 2`],
    ],
    [
      'a short form that two share',
      [note('a'), note('b'), note('c'), note('a')],
      [A, B, A.replace('Verso', 'Columbia'), A],
    ],
    [
      'ibid of what has no short form of its own',
      [note('a'), note('c'), note('c')],
      [A, A.replace('Verso', 'Columbia'), 'ibid.'],
    ],
    [
      'a missing reference',
      [note(cite('nowhere', '3', { suffix: ', n' }))],
      ['[reference missing], n'],
    ],
    [
      'an id that is a word of the language',
      [note('constructor')],
      ['A Proto, On Names, Verso, 1970'],
    ],
  ])('prints %s', (_, notes, printed) => expect(print(notes)).toEqual(printed))

  it('gives marked text as runs', () => {
    expect(format([note(cite('b', '3', { prefix: 'in <i>Iskra</i>, see ' }))])[0]?.printed).toEqual(
      [
        { text: 'in ' },
        { text: 'Iskra', italic: true },
        { text: ', see A Bloch, ' },
        { text: 'The Principle of Hope', italic: true },
        { text: ', Verso, 1970, pg 3' },
      ],
    )
  })

  it('links addresses on the web and no others', () => {
    const page = (URL: string): Record<string, CslItem> => ({
      w: { id: 'w', type: 'webpage', title: 'T', URL },
    })
    const run = (URL: string) =>
      formatNotes({ notes: [note('w')], references: page(URL) })[0]?.printed.at(-1)
    expect(run('https://example.org/')).toEqual({
      text: 'https://example.org/',
      href: 'https://example.org/',
    })
    expect(run('javascript:alert(1)')?.href).toBeUndefined()
  })

  it('does not let a text forge a look', () => {
    const forged = { f: book('f', 'X', 'a\uFDD2b\uFDD8c') }
    expect(formatNotes({ notes: [note('f')], references: forged })[0]?.printed[1]).toEqual({
      text: 'a\uFFFDb\uFFFDc',
      italic: true,
    })
  })

  it('spells out ibid and short forms in the resolved form', () => {
    const notes = [note(cite('b', '1')), note(cite('b', '2')), note('a'), note(cite('b', '4'))]
    expect(format(notes).map(({ resolved }) => runsToText(resolved))).toEqual([
      `${B}, pg 1`,
      `${B}, pg 2`,
      A,
      `${B}, pg 4`,
    ])
  })
})

const style = (layout: string, attributes = '', root = '') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" ${root}>
    <info><title>T</title><id>t</id><updated>2025-01-01T00:00:00Z</updated></info>
    <citation ${attributes}>${layout}</citation></style>`

const termStyle = style(
  `<layout suffix="." delimiter="; "><choose>
    <if position="ibid-with-locator"><group delimiter=", "><text term="ibid"/><text variable="locator"/></group></if>
    <else-if position="ibid"><text term="ibid"/></else-if>
    <else-if position="near-note"><text variable="title" suffix=" (near)"/></else-if>
    <else-if position="subsequent"><group delimiter=" "><text variable="title"/><text value="above n"/><text variable="first-reference-note-number"/></group></else-if>
    <else><group delimiter=" "><text variable="title" quotes="true"/><date variable="issued" form="text"/></group></else>
  </choose></layout>`,
  'near-note-distance="1"',
)

describe('formatNotes under another style', () => {
  it('uses its terms, its note numbers, its affixes and its near-note distance', () => {
    const notes = [
      note('a'),
      note('a'),
      note(cite('a', '5', { prefix: 'See' })),
      note('b', 'a'),
      note('constructor'),
      note('b'),
    ]
    expect(print(notes, termStyle)).toEqual([
      '“Prison Notebooks” 1970.',
      'Ibid.',
      'See ibid., 5.',
      '“The Principle of Hope” 1970; Prison Notebooks (near).',
      '“On Names” 1970.',
      'The Principle of Hope above n 4.',
    ])
  })

  it('keeps two works apart where the style names nothing between them', () => {
    const bare = style('<layout suffix="."><text variable="title"/></layout>')
    expect(print([note('a', 'b')], bare)).toEqual(['Prison Notebooks; The Principle of Hope.'])
  })

  it('begins a sentence after a prefix that ends one', () => {
    const notes = [note('a'), note(cite('a', '5', { prefix: 'This is disputed.' }))]
    expect(print(notes, termStyle)[1]).toBe('This is disputed. Ibid., 5.')
  })

  it('takes the language asked for, then that of the style, then American English', () => {
    const dated = {
      d: { id: 'd', type: 'book', title: 'T', issued: { 'date-parts': [[1935, 3, 4]] } },
    }
    const run = (text: string, locale?: string) =>
      formatNotes({ notes: [note('d')], references: dated, style: text, ...(locale && { locale }) })
        .map(({ printed }) => runsToText(printed))
        .join('')
    const british = termStyle.replace('version="1.0"', 'version="1.0" default-locale="en-GB"')
    expect(run(termStyle)).toBe('“T” March 4, 1935.')
    expect(run(british)).toBe('‘T’ 4 March 1935.')
    expect(run(british, 'en-US')).toBe('“T” March 4, 1935.')
    expect(run(termStyle, 'de-DE')).toBe('„T“ 4. März 1935.')
  })

  it('gives every look and link that runs can have, and the text of others', () => {
    const looks = style(`<layout delimiter="; "><group delimiter=" ">
      <text variable="title" font-weight="bold"/>
      <text variable="container-title" font-style="oblique"/>
      <text variable="publisher" font-variant="small-caps" text-decoration="underline"/>
      <text variable="genre" vertical-align="sup"/>
      <text variable="medium" vertical-align="sub"/>
      <text variable="DOI"/>
    </group></layout>`)
    const item: CslItem = {
      id: 'l',
      type: 'book',
      title: 'Bold <b>not</b>',
      'container-title': 'Slanted',
      publisher: 'Small',
      genre: 'up',
      medium: 'down',
      DOI: '10.1000/182',
    }
    const [printed] = formatNotes({ notes: [note('l')], references: { l: item }, style: looks })
    expect(printed?.printed).toEqual([
      { text: 'Bold ', bold: true },
      { text: 'not ' },
      { text: 'Slanted', italic: true },
      { text: ' Small ' },
      { text: 'up', superscript: true },
      { text: ' down ' },
      { text: '10.1000/182', href: 'https://doi.org/10.1000/182' },
    ])
  })

  it('throws where the style is none', () => {
    expect(() => print([note('a')], '<html></html>')).toThrow()
  })
})
