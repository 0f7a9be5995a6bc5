import { describe, expect, test } from 'vitest'
import { type DocxSource, buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { plainText } from '../../text/walk'
import { refineReading } from '../refineReading'
import { ManuscriptRefusal } from '../refusal'
import { readDocx } from './readDocx'

function read(source: DocxSource) {
  const { manuscript, ...rest } = readDocx(buildDocx(source))
  const refined = refineReading('docx', { ...manuscript, ...rest })
  const kinds = refined.problems.map(({ kind }) => kind).filter((kind) => kind !== 'titleMissing')
  return { ...refined.manuscript, problems: refined.problems, kinds }
}

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const marker = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
const note = (id: number, words: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${text(` ${words}`)}`)}</w:${kind}>`
const SEPARATORS = `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationNotice" w:id="1">${p('')}</w:footnote>`

describe('footnotes and endnotes', () => {
  const both = {
    body: p(
      text('One') + marker(7) + text(' two') + marker(3, 'endnote') + text(' three') + marker(2),
    ),
    footnotes: SEPARATORS + note(2, 'Later.') + note(7, 'Earlier.'),
    endnotes: note(3, 'At the end.', 'endnote'),
  }

  test('are kept apart, numbered as marked, their separators no notes', () => {
    const { notes, blocks, kinds } = read(both)
    expect(notes).toEqual([
      {
        id: 'footnote-7',
        label: '1',
        kind: 'footnote',
        line: 1,
        content: [{ type: 'text', text: 'Earlier.' }],
      },
      {
        id: 'footnote-2',
        label: '2',
        kind: 'footnote',
        line: 1,
        content: [{ type: 'text', text: 'Later.' }],
      },
      {
        id: 'endnote-3',
        label: 'i',
        kind: 'endnote',
        line: 1,
        content: [{ type: 'text', text: 'At the end.' }],
      },
    ])
    expect(blocks).toMatchObject([
      {
        content: [
          { text: 'One' },
          { type: 'noteMarker', note: 'footnote-7', label: '1' },
          { text: ' two' },
          { type: 'noteMarker', note: 'endnote-3', label: 'i' },
          { text: ' three' },
          { type: 'noteMarker', note: 'footnote-2', label: '2' },
        ],
      },
    ])
    expect(kinds).toEqual(['notesRenumbered'])
  })

  test('are numbered as the settings or a section say', () => {
    const settings =
      '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="5"/></w:endnotePr>'
    expect(read({ ...both, settings }).notes.map(({ label }) => label)).toEqual(['a', 'b', '5'])
    const section = `<w:sectPr><w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr></w:sectPr>`
    const labels = read({ ...both, settings, body: both.body + section }).notes
    expect(labels.map(({ label }) => label)).toEqual(['I', 'II', '5'])
  })

  test('keep paragraphs, looks and links, and markers in tables and headings', () => {
    const cell = `<w:tbl><w:tr><w:tc>${p(text('cell') + marker(2))}</w:tc></w:tr></w:tbl>`
    const { notes, blocks } = read({
      body: p(text('Wages') + marker(1), { style: 'Heading2' }) + cell,
      footnotes:
        note(1, 'ibid.') +
        `<w:footnote w:id="2">${p('<w:r><w:rPr><w:i/></w:rPr><w:t>Capital</w:t></w:r>')}${p('')}${p('More.')}</w:footnote>`,
    })
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
    expect(notes[1]?.content).toEqual([
      { type: 'text', text: 'Capital', italic: true },
      { type: 'lineBreak', begins: 'paragraph' },
      { type: 'text', text: 'More.' },
    ])
  })

  test('with a mark of their own are labelled with it and not counted', () => {
    const custom = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    const symbol =
      '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:sym w:font="Symbol" w:char="F0A7"/></w:r>'
    const { notes, blocks, kinds } = read({
      body: p(text('One') + custom + text(' two') + marker(4) + text(' three') + symbol),
      footnotes:
        `<w:footnote w:id="2">${p(text('* First published in 1865.'))}</w:footnote>` +
        note(3, 'A sign.') +
        note(4, 'A number.'),
    })
    expect(notes.map(({ label, content }) => [label, plainText(content)])).toEqual([
      ['*', 'First published in 1865.'],
      ['1', 'A number.'],
      ['♣', 'A sign.'],
    ])
    expect(plainText(blocks[0]?.type === 'paragraph' ? blocks[0].content : [])).toBe(
      'One two three',
    )
    expect(kinds).toEqual(['notesRenumbered'])
  })

  test('a mark alone in its run parts the mark from the note', () => {
    const custom = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:id="2">${p(text('*') + '<w:r><w:rPr><w:i/></w:rPr><w:t>ibid.</w:t></w:r>')}</w:footnote>`
    expect(read({ body: p(text('a') + custom), footnotes }).notes).toMatchObject([
      { label: '*', content: [{ type: 'text', text: 'ibid.', italic: true }] },
    ])
  })

  test('marked twice are one note', () => {
    const { notes, blocks } = read({
      body: p(text('a') + marker(1)) + p(text('b') + marker(1)),
      footnotes: note(1, 'ibid.'),
    })
    expect(notes).toHaveLength(1)
    expect(JSON.stringify(blocks).match(/footnote-1/g)).toHaveLength(2)
  })

  test('lists in them are kept, a list within one is listed', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const item = (words: string, level: number) =>
      p(words, { properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>` })
    const { notes, unsupported } = read({
      body: p(text('a') + marker(1)),
      footnotes: `<w:footnote w:id="1">${item('One.', 0)}${item('Inner.', 1)}</w:footnote>`,
      numbering,
    })
    expect(unsupported).toEqual([
      {
        kind: 'other',
        what: 'list within a list in a note (it is one list now)',
        where: 'footnote 1',
      },
    ])
    expect(notes[0]?.content).toEqual([
      { type: 'lineBreak', begins: 'item' },
      { type: 'text', text: 'One.' },
      { type: 'lineBreak', begins: 'item' },
      { type: 'text', text: 'Inner.' },
    ])
  })
})

describe('what does not fit together', () => {
  test('a marker without an entry, an entry without a marker, an entry without words', () => {
    const { kinds, notes } = read({
      body: p(text('a') + marker(1)) + p(text('b') + marker(2)),
      footnotes: note(2, '') + note(3, 'Alone.'),
    })
    expect(kinds).toEqual(['markerWithoutEntry', 'entryWithoutMarker', 'noteEmpty'])
    expect(notes.at(-1)).toMatchObject({ label: '?2', line: 2 })
  })

  test('a part with notes that is missing is a damage', () => {
    const source = { body: p(text('a') + marker(1)), footnotes: note(1, 'b') }
    const file = buildDocx({ ...source, without: ['word/footnotes.xml'] })
    expect(() => readDocx(file)).toThrow(ManuscriptRefusal)
    expect(() => readDocx(file)).toThrow(/word\/footnotes\.xml is missing/)
  })
})

describe('typed notes', () => {
  const raised = (words: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${words}</w:t></w:r>`

  test('raised figures and a list under Notes', () => {
    const { notes, blocks, kinds } = read({
      body:
        p(text('He said so.') + raised('1')) +
        p(text('And so.') + raised('2')) +
        p('Notes', { style: 'Heading2' }) +
        p('1. K Marx, Capital, 1867.') +
        p('2. ibid., pg 3.'),
    })
    expect(notes.map(({ label, content }) => [label, plainText(content)])).toEqual([
      ['1', 'K Marx, Capital, 1867.'],
      ['2', 'ibid., pg 3.'],
    ])
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(kinds).toEqual([])
  })

  test('brackets in pieces and a list Word numbers', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const item = (words: string) =>
      p(words, { properties: '<w:numPr><w:numId w:val="1"/></w:numPr>' })
    const { notes, kinds } = read({
      body:
        p(text('He said so.') + text('[') + text('1') + text(']') + text(' And [2] so.')) +
        p('References') +
        item('K Marx, Capital, 1867.') +
        item('ibid., pg 3.'),
      numbering,
    })
    expect(notes.map(({ label }) => label)).toEqual(['1', '2'])
    expect(kinds).toEqual([])
  })

  test('notices and posts are recognised as in plain text', () => {
    const { blocks } = read({
      body: p('[First published in issue 12.]') + p('View this post on Instagram') + p('Text.'),
    })
    expect(blocks.map(({ type }) => type)).toEqual(['notice', 'post', 'paragraph'])
  })
})
