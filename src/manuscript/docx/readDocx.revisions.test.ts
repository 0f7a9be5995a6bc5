import { describe, expect, test } from 'vitest'
import { type DocxSource, buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { plainText } from '../../text/walk'
import { ManuscriptRefusal } from '../refusal'
import { readDocx } from './readDocx'

const t = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const d = (words: string) => `<w:r><w:delText xml:space="preserve">${words}</w:delText></w:r>`
const ins = (inner: string) => `<w:ins w:id="1" w:author="A">${inner}</w:ins>`
const del = (inner: string) => `<w:del w:id="2" w:author="A">${inner}</w:del>`
const to = (inner: string) =>
  `<w:moveToRangeStart w:id="5" w:name="m"/><w:moveTo w:id="3">${inner}</w:moveTo><w:moveToRangeEnd w:id="5"/>`
const from = (inner: string) => `<w:moveFrom w:id="4">${inner}</w:moveFrom>`
const mark = (name: string) => `<w:rPr><w:${name} w:id="9"/></w:rPr>`

function read(body: string, trackedChanges: 'accept' | 'reject', source: Partial<DocxSource> = {}) {
  const { manuscript, problems } = readDocx(buildDocx({ body, ...source }), { trackedChanges })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const blocks = manuscript.blocks.map((block) => {
    if (block.type === 'quotation')
      return `> ${block.paragraphs.map((one) => plainText(one)).join(' | ')}`
    return 'content' in block ? plainText(block.content) : block.type
  })
  return { ...manuscript, problems, texts: blocks }
}

describe('changes are applied exactly', () => {
  test.each<[string, string, string[], string[]]>([
    ['an insertion', p(t('a ') + ins(t('new ')) + t('b')), ['a new b'], ['a b']],
    ['a deletion', p(t('a ') + del(d('old ')) + t('b')), ['a b'], ['a old b']],
    [
      'a deletion in an insertion',
      p(t('a ') + ins(t('x ') + del(d('y '))) + t('b')),
      ['a x b'],
      ['a b'],
    ],
    [
      'a move',
      p(t('a') + from(t(' moved'))) + p(t('b') + to(t(' moved'))),
      ['a', 'b moved'],
      ['a moved', 'b'],
    ],
    [
      'an inserted paragraph',
      p(ins(t('new')), { properties: mark('ins') }) + p('b'),
      ['new', 'b'],
      ['b'],
    ],
    [
      'a deleted paragraph',
      p(del(d('old')), { properties: mark('del') }) + p('b'),
      ['b'],
      ['old', 'b'],
    ],
    ['a joined paragraph', p('a ', { properties: mark('del') }) + p('b'), ['a b'], ['a', 'b']],
    [
      'three joined paragraphs with marks between',
      p('a ', { properties: mark('del') }) +
        '<w:bookmarkStart w:id="1"/>' +
        p('b ', { properties: mark('del') }) +
        p('c'),
      ['a b c'],
      ['a', 'b', 'c'],
    ],
    ['a divided paragraph', p('a ', { properties: mark('ins') }) + p('b'), ['a', 'b'], ['a b']],
    ['the last paragraph', p('a') + p('b', { properties: mark('del') }), ['a', 'b'], ['a', 'b']],
    [
      'a deleted field',
      p(
        t('a') +
          del(
            '<w:r><w:fldChar w:fldCharType="begin"/><w:delInstrText>DATE</w:delInstrText><w:fldChar w:fldCharType="separate"/></w:r>' +
              d(' old') +
              '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
          ),
      ),
      ['a'],
      ['a old'],
    ],
  ])('%s', (_, body, accepted, rejected) => {
    expect(read(body, 'accept').texts).toEqual(accepted)
    expect(read(body, 'reject').texts).toEqual(rejected)
  })

  test('a joined paragraph takes the properties of the last', () => {
    const body = p('a ', { properties: mark('del') }) + p('b', { style: 'Quote' })
    expect(read(body, 'accept').texts).toEqual(['> a b'])
    expect(read(body, 'reject').texts).toEqual(['a', '> b'])
  })

  const row = (text: string, change = '') =>
    `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`

  test('rows and cells of tables, and tables of which nothing is left', () => {
    const table = `<w:tbl>${row('a')}${row('new', '<w:ins w:id="1"/>')}${row('old', '<w:del w:id="1"/>')}</w:tbl>`
    expect(read(table, 'accept').texts).toEqual(['a', 'new'])
    expect(read(table, 'reject').texts).toEqual(['a', 'old'])
    const gone = `<w:tbl>${row('old', '<w:del w:id="1"/>')}</w:tbl>${p('b')}`
    expect(read(gone, 'accept')).toMatchObject({ texts: ['b'], unsupported: [] })
    const cells = `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>${p('old')}</w:tc><w:tc><w:tcPr><w:cellIns w:id="2"/></w:tcPr>${p('new')}</w:tc></w:tr></w:tbl>`
    expect(read(cells, 'accept').texts).toEqual(['new'])
    expect(read(cells, 'reject').texts).toEqual(['old'])
  })

  test('markers and notes', () => {
    const marker = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const footnotes = `<w:footnote w:id="1">${p(t('See ') + del(d('there')) + ins(t('here')))}</w:footnote>`
    const body = p(t('a') + marker)
    expect(plainText(read(body, 'accept', { footnotes }).notes[0]?.content ?? [])).toBe('See here')
    expect(plainText(read(body, 'reject', { footnotes }).notes[0]?.content ?? [])).toBe('See there')
    const deleted = p(t('a') + del(marker))
    expect(JSON.stringify(read(deleted, 'accept', { footnotes }).blocks)).not.toContain(
      'noteMarker',
    )
    expect(JSON.stringify(read(deleted, 'reject', { footnotes }).blocks)).toContain('noteMarker')
    // A note goes with its marker, and no mark of it is missed.
    const inserted = p(t('a') + ins(marker))
    for (const [body, choice] of [[deleted, 'accept'] as const, [inserted, 'reject'] as const]) {
      expect(read(body, choice, { footnotes })).toMatchObject({ notes: [], problems: [] })
    }
  })
})

describe('changes of formatting', () => {
  const italic =
    '<w:r><w:rPr><w:i/><w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>'
  const quoted = p('b', {
    properties: '<w:pStyle w:val="Quote"/><w:rPr/><w:pPrChange w:id="2"><w:pPr/></w:pPrChange>',
  })

  test('are reported when no choice is made', () => {
    const { problems, manuscript } = readDocx(buildDocx({ body: p(italic) + quoted }))
    expect(problems).toMatchObject([{ kind: 'formattingTracked', severity: 'warning' }])
    expect(problems[0]?.message).toContain('2 changes of formatting: paragraph 1, paragraph 2')
    expect(manuscript.blocks).toMatchObject([
      { content: [{ italic: true }] },
      { type: 'quotation' },
    ])
  })

  test('are applied or taken back', () => {
    expect(read(p(italic) + quoted, 'accept').blocks).toMatchObject([
      { content: [{ type: 'text', text: 'a', italic: true }] },
      { type: 'quotation' },
    ])
    expect(read(p(italic) + quoted, 'reject').blocks).toMatchObject([
      { content: [{ type: 'text', text: 'a', bold: true }] },
      { type: 'paragraph' },
    ])
  })
})

describe('without a choice', () => {
  function refusalOf(source: DocxSource): ManuscriptRefusal {
    try {
      readDocx(buildDocx(source))
    } catch (error) {
      if (error instanceof ManuscriptRefusal) return error
      throw error
    }
    throw new Error('was read')
  }

  test('the file is refused, with number and places', () => {
    const marker = '<w:r><w:endnoteReference w:id="7"/></w:r>'
    const { reason, detail } = refusalOf({
      body: p('a') + p(t('b') + ins(t('x')) + del(d('y'))) + p(t('c') + marker),
      endnotes: `<w:endnote w:id="7">${p(ins(t('z')))}</w:endnote>`,
    })
    expect(reason).toBe('trackedChanges')
    expect(detail).toBe('2 insertions and 1 deletion: paragraph 2, endnote i.')
  })

  test.each([
    ['a move', p(from(t('x'))) + p(to(t('x'))), '1 move: paragraph 2.'],
    ['a move that has lost its new place', p(from(t('x'))), '1 move: paragraph 1.'],
    ['the end of a paragraph', p('a', { properties: mark('del') }), '1 deletion: paragraph 1.'],
    [
      'a change in many places',
      Array.from({ length: 14 }, () => p(ins(t('x')))).join(''),
      `14 insertions: ${Array.from({ length: 12 }, (_, index) => `paragraph ${index + 1}`).join(', ')} and 2 more places.`,
    ],
  ])('%s', (_, body, detail) => {
    expect(refusalOf({ body }).detail).toBe(detail)
  })
})

describe('comments', () => {
  const comments = `<w:comment w:id="3" w:author="A">${p('Check')}${p('this.')}</w:comment><w:comment w:id="4">${p('Lost.')}</w:comment>`

  test('are reported with their place, without their author', () => {
    const reference =
      '<w:r><w:commentReference w:id="3"/></w:r><w:r><w:commentReference w:id="3"/></w:r>'
    const { manuscript, problems } = readDocx(
      buildDocx({
        body: p('a') + p(t('b') + reference + '<w:r><w:commentReference w:id="99"/></w:r>'),
        comments,
      }),
    )
    expect(problems).toMatchObject([{ kind: 'comment', line: 2 }, { kind: 'comment' }])
    expect(problems.map(({ message }) => message).join()).toMatch(/Check this\..*Lost\./)
    expect(problems[1]).not.toHaveProperty('line')
    expect(JSON.stringify(manuscript)).not.toContain('Check')
  })
})
