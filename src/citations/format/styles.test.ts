import { describe, expect, it } from 'vitest'
import type { Citation, CslItem, HouseRules, Note } from '../model'
import { houseStyle } from '../style/houseStyle'
import { formatApparatus, formatNotes } from './formatNotes'
import { runsToText } from './runsToText'

const work = (id: string, fields: Partial<CslItem> = {}): CslItem => ({
  id,
  type: 'book',
  title: `Title ${id.toUpperCase()}`,
  author: [{ family: 'Marx', given: 'Karl' }],
  issued: { 'date-parts': [[1976]] },
  ...fields,
})

const note = (citations: (string | Citation)[], prose = ''): Note => ({
  id: `n${JSON.stringify(citations)}`,
  citations: citations.map((one) => (typeof one === 'string' ? { reference: one } : one)),
  prose: prose === '' ? [] : [{ text: prose }],
})

const csl = (parts: string, head = 'default-locale="en-US"', info = '') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" ${head}><info><title>T</title><id>t</id></info>${info}${parts}</style>`

const AUTHOR = '<names variable="author"><name form="short"/></names>'
const TITLED = csl(
  `<citation><layout suffix="." delimiter="; "><group delimiter=", ">${AUTHOR}<text variable="title" quotes="true"/></group></layout></citation>`,
)

function print(style: string, notes: Note[], works = [work('a'), work('b')], rules?: HouseRules) {
  const references = Object.fromEntries(works.map((one) => [one.id, one]))
  const printed = formatNotes({ notes, references, style, ...(rules && { rules }) })
  return printed.map((one) => runsToText(one.printed))
}

describe('a note by a style', () => {
  it('has its full stop inside the quotation mark where the language of the style has that', () => {
    expect(print(TITLED, [note(['a'])])).toEqual(['Marx, “Title A.”'])
    expect(print(TITLED.replace('en-US', 'en-GB'), [note(['a'])])).toEqual(['Marx, ‘Title A’.'])
  })

  it('never runs two works together, and says no “undefined”', () => {
    const bare = csl(`<citation><layout><text variable="title"/></layout></citation>`)
    expect(print(bare, [note(['a', 'b'])])).toEqual(['Title A; Title B'])
  })

  it('keeps the narrow spaces of the style', () => {
    const narrow = csl(
      '<citation><layout><text value="p.\u202F4\u202F: "/><text variable="title"/></layout></citation>',
    )
    expect(print(narrow, [note(['a'])])).toEqual(['p.\u202F4\u202F: Title A'])
  })

  it('has its works in the order of the style, each with the words around it', () => {
    const sorted = TITLED.replace(
      '<layout',
      '<sort><key variable="title" sort="descending"/></sort><layout',
    )
    const around: Citation = { reference: 'a', prefix: 'cf. "x" ', suffix: ' (<i>sic</i>)' }
    expect(print(sorted, [note([around, 'b'])])).toEqual([
      'Marx, “Title B”; cf. "x" Marx, “Title A” (sic).',
    ])
  })

  it('keeps an original before the work it is quoted in, whatever the order of the style', () => {
    const sorted = TITLED.replace('<layout', '<sort><key variable="title"/></sort><layout')
    const quoted: Citation = { reference: 'a', quotedIn: true }
    expect(print(sorted, [note(['b', quoted])])).toEqual([
      'Marx, “Title B”, quoted in Marx, “Title A”.',
    ])
  })

  it('names a work the style has no words for, as the house does', () => {
    const dated = csl(
      '<citation><layout suffix="." delimiter="; "><text variable="genre"/></layout></citation>',
    )
    const works = [work('a', { genre: 'Pamphlet' }), work('b')]
    expect(print(dated, [note(['a', 'b'])], works)).toEqual(['Pamphlet; K Marx, Title B, 1976.'])
  })

  it('leaves out an author the sentence has named', () => {
    const bare: Citation = { reference: 'a', suppressAuthor: true }
    expect(print(TITLED, [note([bare])])).toEqual(['“Title A.”'])
    expect(print(houseStyle, [note([bare]), note([bare])])).toEqual(['Title A, 1976', 'ibid.'])
  })

  it('has the numbers of its own text, not those of another printed before', () => {
    const numbered = csl(
      '<citation><layout><text variable="citation-number"/></layout></citation><bibliography><layout><text variable="title"/></layout></bibliography>',
    )
    expect(print(numbered, [note(['a']), note(['b'])])).toEqual(['1', '2'])
    expect(print(numbered, [note(['b']), note(['a']), note(['b'])])).toEqual(['1', '2', '1'])
  })
})

describe('the rules of the house', () => {
  const short = csl(
    `<citation><layout><choose><if position="ibid"><text value="Ibid."/></if><else-if position="subsequent">${AUTHOR}</else-if><else><text variable="title"/></else></choose></layout></citation>`,
  )
  const left = { strictIbid: false, spellOutShared: false }

  it('spell out what two works share, until the magazine leaves that', () => {
    const notes = [note(['a']), note(['b']), note(['a'])]
    expect(print(short, notes)).toEqual(['Title A', 'Title B', 'Title A'])
    expect(print(short, notes, undefined, left)).toEqual(['Title A', 'Title B', 'Marx'])
  })

  it('have no ibid after prose or within a note, until the magazine leaves that', () => {
    const notes = [note(['a', 'a'], 'And more.'), note(['a'])]
    const works = [work('a')]
    expect(print(short, notes, works)).toEqual(['Title A; Marx. And more.', 'Marx'])
    expect(print(short, notes, works, left)).toEqual(['Title A; Ibid. And more.', 'Marx'])
    const after = [note(['a'], 'And more.'), note(['a'])]
    expect(print(short, after, works, left)).toEqual(['Title A. And more.', 'Ibid.'])
    expect(print(short, [note(['a']), note([], 'Prose.'), note(['a'])], works, left)[2]).toBe(
      'Marx',
    )
  })
})

describe('the list of works', () => {
  const list = TITLED.replace(
    '</style>',
    '<bibliography second-field-align="flush"><sort><key variable="title" sort="descending"/></sort><layout suffix="."><text variable="citation-number" prefix="[" suffix="]"/><text variable="title" font-style="italic"/></layout></bibliography></style>',
  )
  const references = { a: work('a'), b: work('b') }
  const notes = [note(['a']), note(['b'])]

  it('is the style’s own, in its order, with a space after what it sets in the margin', () => {
    const { works } = formatApparatus({ notes, references, style: list })
    expect(works?.map(({ id, printed }) => [id, runsToText(printed)])).toEqual([
      ['b', '[1] Title B.'],
      ['a', '[2] Title A.'],
    ])
    expect(works?.[0]?.printed).toContainEqual({ text: 'Title B', italic: true })
  })

  it('is none where the style has none', () => {
    expect(formatApparatus({ notes, references }).works).toBeNull()
    expect(formatApparatus({ notes, references, style: TITLED }).works).toBeNull()
  })
})
