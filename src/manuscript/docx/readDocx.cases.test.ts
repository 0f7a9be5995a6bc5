import { describe, expect, test } from 'vitest'
import { buildDocx, type DocxSource } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { outlineBlocks as outline } from '../../../tests/factories/outlineBlocks'
import { plainText } from '../../text/walk'
import { readManuscript } from '../readManuscript'

/** Files as strangers make them; each is small and shows one habit. */
function read(source: DocxSource) {
  const body = p('A piece', { style: 'Title' }) + source.body
  const { manuscript, problems } = readManuscript(buildDocx({ ...source, body }), {
    fileName: 'a.docx',
  })
  return {
    ...manuscript,
    outline: outline(manuscript.blocks),
    texts: manuscript.notes.map(({ content }) => plainText(content)),
    problems,
    kinds: problems.map(({ kind }) => kind),
  }
}

const text = (words: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const marker = (id: number, list = 'footnote') => `<w:r><w:${list}Reference w:id="${id}"/></w:r>`
const NUMBER = '<w:r><w:footnoteRef/></w:r>'
const note = (id: number, content: string) => `<w:footnote w:id="${id}">${p(content)}</w:footnote>`
const RAISED = '<w:vertAlign w:val="superscript"/>'

describe('signs round the numbers of notes', () => {
  test('belong to the number, in the text and in the note', () => {
    const { blocks, texts, kinds } = read({
      body: p(
        `${text('Wages fell [')}${marker(1)}${text(']. Rents (')}${marker(2)}${text(') rose.')}${marker(3)}`,
      ),
      footnotes:
        note(1, `${text('[')}${NUMBER}${text('] One.')}`) +
        note(2, `${NUMBER}${text(') Two.')}`) +
        note(3, `${NUMBER}${text('. Three.')}`),
    })
    expect(blocks).toMatchObject([
      {
        content: [
          { text: 'Wages fell' },
          { note: 'footnote-1' },
          { text: '. Rents' },
          { note: 'footnote-2' },
          { text: ' rose.' },
          { note: 'footnote-3' },
        ],
      },
    ])
    expect(texts).toEqual(['One.', 'Two.', 'Three.'])
    expect(kinds).toEqual([])
  })

  test('around more than a marker are words', () => {
    const { blocks } = read({
      body: p(`${text('Wages (so he said')}${marker(1)}${text(') fell.')}`),
      footnotes: note(1, `${NUMBER}${text(' One [sic].')}`),
    })
    expect(blocks).toMatchObject([
      { content: [{ text: 'Wages (so he said' }, {}, { text: ') fell.' }] },
    ])
  })

  test('a number typed into its note by hand is its number', () => {
    const { texts, kinds } = read({
      body: p(`${text('Wages fell.')}${marker(1)}${text(' Rents.')}${marker(2)}${marker(3)}`),
      footnotes:
        note(1, text('1 A. Author.')) +
        note(2, `${text('2', RAISED)}${text(' B. Writer.')}`) +
        note(3, text('4 years later.')),
    })
    expect(texts).toEqual(['A. Author.', 'B. Writer.', '4 years later.'])
    expect(kinds).toEqual([])
  })

  test('figures after a number that Word sets are words of the note', () => {
    const { texts } = read({
      body: p(`${text('Wages.')}${marker(1)}`),
      footnotes: note(1, `${NUMBER}${text(' 1 in 5 of them.')}`),
    })
    expect(texts).toEqual(['1 in 5 of them.'])
  })
})

describe('numbers that change', () => {
  test('are told of: two rows become one', () => {
    const { problems } = read({
      body: p([marker(1), marker(1, 'endnote'), marker(2), marker(2, 'endnote')].join(text('a'))),
      footnotes: note(1, text('a')) + note(2, text('b')),
      endnotes: `<w:endnote w:id="1">${p('c')}</w:endnote><w:endnote w:id="2">${p('d')}</w:endnote>`,
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'The notes are counted anew, in the order in which they are read: footnotes 1–2 and endnotes i–ii are now 1–4.',
    ])
  })
})

describe('cross-references to notes', () => {
  const field = (code: string, shown: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const marked = `<w:bookmarkStart w:id="9" w:name="_Ref7"/>${marker(1)}<w:bookmarkEnd w:id="9"/>`

  test('that are set as markers are markers, the others keep their number and are listed', () => {
    const { blocks, unsupported, kinds } = read({
      body:
        p(`${text('Fell.')}${marked}`) +
        p(`${text('Again.')}${field('NOTEREF _Ref7 \\f \\h', text('1', RAISED))}`) +
        p(`${text('See note ')}${field('NOTEREF _Ref7 \\h', text('1'))}${text('.')}`),
      footnotes: note(1, text('N.')),
    })
    expect(blocks).toMatchObject([
      {},
      { content: [{ text: 'Again.' }, { type: 'noteMarker', note: 'footnote-1', label: '1' }] },
      { content: [{ text: 'See note 1.' }] },
    ])
    expect(unsupported).toHaveLength(1)
    expect(kinds).toEqual(['unsupported'])
  })
})

describe('looks that articles do not know', () => {
  test('are listed with their words', () => {
    const { problems } = read({
      body: p(
        text('Lenin', '<w:smallCaps/>') +
          text(' and ') +
          text('spaced', '<w:spacing w:val="60"/>') +
          text('Pravda', '<w:caps/>') +
          text('tight', '<w:spacing w:val="-4"/>') +
          text('plain', '<w:smallCaps w:val="0"/>'),
      ),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Words that stand in small capitals in the file were set as ordinary words: “Lenin”.',
      'Words that stand letter-spaced in the file were set as ordinary words: “spaced”.',
      'Words that stand in capitals in the file were set as ordinary words: “Pravda”.',
    ])
  })
})

describe('verse', () => {
  const quote = (words: string) => p(words, { style: 'Quote' })

  test('keeps its lines and its stanzas', () => {
    const lines = ['One of one', 'two of one', '', 'one of two', 'two of two'].map(quote)
    const { blocks, kinds } = read({ body: lines.join('') })
    expect(blocks).toMatchObject([
      {
        type: 'quotation',
        paragraphs: [
          [{ text: 'One of one' }, { type: 'lineBreak' }, { text: 'two of one' }],
          [{ text: 'one of two' }, { type: 'lineBreak' }, { text: 'two of two' }],
        ],
      },
    ])
    expect(kinds).toEqual([])
  })

  test('is not made of prose; its empty line is told of', () => {
    const long = 'A sentence that goes on for longer than any line of verse would go on, at length.'
    const { blocks, kinds } = read({ body: [long, long, '', long].map(quote).join('') })
    expect(blocks).toMatchObject([{ paragraphs: [{}, {}, {}] }])
    expect(kinds).toEqual(['stanzaLost'])
  })
})

describe('displayed quotations', () => {
  const named = (name: string) =>
    `<w:style w:type="paragraph" w:styleId="X"><w:name w:val="${name}"/></w:style>`

  test.each([
    'Langes Zitat',
    'Zitat 2',
    'Block Quote',
    'Epigraph',
    'Cita larga',
    'Citazione lunga',
    'Citação longa',
    'Motto',
  ])('by the style %s', (name) => {
    const body = p('Before.') + p('Set off.', { style: 'X' }) + p('After.')
    expect(read({ body, styles: named(name) }).outline[1]).toBe('q Set off.')
  })

  test.each(['Zitatquelle', 'Quote source', 'Citations list', 'Recital', 'Solicitation'])(
    'not by the style %s',
    (name) => {
      const body = p('Before.') + p('Set off.', { style: 'X' }) + p('After.')
      expect(read({ body, styles: named(name) }).outline[1]).toBe('p Set off.')
    },
  )

  test('are asked about where much is indented', () => {
    const indented = (words: string) =>
      p(words, { properties: '<w:ind w:left="720" w:right="720"/>' })
    const { kinds, outline: blocks } = read({ body: p('A.') + p('B.') + indented('C.') })
    expect(blocks).toEqual(['p A.', 'p B.', 'p C.'])
    expect(kinds).toEqual(['muchIndented'])
  })
})
