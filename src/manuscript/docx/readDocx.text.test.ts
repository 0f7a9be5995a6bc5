import { describe, expect, test } from 'vitest'
import { type DocxSource, buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { checkConservation } from '../checkConservation'
import { readDocx } from './readDocx'

/** What a paragraph of these runs reads as; nothing may be lost on the way. */
function read(source: DocxSource) {
  const { manuscript, problems, ...words } = readDocx(buildDocx(source))
  expect(checkConservation(manuscript, words)).toEqual([])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return { ...manuscript, problems }
}

function content(runs: string, source: Partial<DocxSource> = {}) {
  const [block] = read({ body: `<w:p>${runs}</w:p>`, ...source }).blocks
  return block?.type === 'paragraph' ? block.content : block
}

const r = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks })

describe('looks', () => {
  test.each([
    ['<w:b/>', { bold: true }],
    ['<w:b w:val="0"/>', {}],
    ['<w:i w:val="true"/>', { italic: true }],
    ['<w:u w:val="single"/>', { underline: true }],
    ['<w:u w:val="none"/>', {}],
    ['<w:strike/>', { strikethrough: true }],
    ['<w:dstrike/>', { strikethrough: true }],
    ['<w:vertAlign w:val="superscript"/>', { superscript: true }],
    ['<w:vertAlign w:val="subscript"/>', { subscript: true }],
    ['<w:vertAlign w:val="baseline"/>', {}],
    ['<w:position w:val="8"/>', { superscript: true }],
    ['<w:position w:val="2"/>', {}],
    ['<w:position w:val="-8"/>', {}],
    ['<w:rStyle w:val="VerbatimChar"/>', { code: true }],
    ['<w:b/><w:i/>', { bold: true, italic: true }],
  ])('%s', (look, marks) => {
    expect(content(r('a ') + r('word', look))).toEqual(
      Object.keys(marks).length === 0 ? [text('a word')] : [text('a '), text('word', marks)],
    )
  })

  test('of neighbouring runs are one when they are the same', () => {
    expect(content(r('one ', '<w:i/>') + r('two', '<w:i/><w:color w:val="FF0000"/>'))).toEqual([
      text('one two', { italic: true }),
    ])
  })

  const styles = `
    <w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Under"><w:name w:val="Under"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>`
  const styled = (style: string, look: string) =>
    read({ styles, body: p(r('a ') + r('word', look), { style }) }).blocks[0]

  test('toggle: emphasis in an italic style stands upright', () => {
    expect(styled('Aside', '<w:rStyle w:val="Emphasis"/>')).toMatchObject({
      content: [text('a ', { italic: true }), text('word')],
    })
  })

  test('of a quotation are where it departs from its style', () => {
    expect(styled('Quote', '<w:rStyle w:val="Emphasis"/>')).toMatchObject({
      paragraphs: [[text('a '), text('word', { italic: true })]],
    })
    expect(styled('Quote', '<w:i/>')).toMatchObject({ paragraphs: [[text('a word')]] })
    expect(styled('Quote', '<w:i w:val="0"/>')).toMatchObject({
      paragraphs: [[text('a '), text('word', { italic: true })]],
    })
  })

  test('underline comes from styles, but not from that of links', () => {
    expect(content(r('a', '<w:rStyle w:val="Under"/>'), { styles })).toEqual([
      text('a', { underline: true }),
    ])
    expect(content(r('a', '<w:rStyle w:val="Hyperlink"/>'), { styles })).toEqual([text('a')])
  })

  test('of the whole file are toggled by nothing', () => {
    const defaults =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>'
    expect(content(r('a', '<w:rStyle w:val="Emphasis"/>'), { styles: defaults + styles })).toEqual([
      text('a', { italic: true }),
    ])
  })
})

describe('characters', () => {
  test.each([
    ['<w:t>a</w:t><w:tab/><w:t>b</w:t>', 'a b'],
    ['<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>', 'a\u2011b'],
    ['<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>', 'a\u00adb'],
    ['<w:t> a </w:t>', 'a'],
    ['<w:t xml:space="preserve">a  b\n c</w:t>', 'a b c'],
    ['<w:t>a</w:t><w:sym w:font="Symbol" w:char="F061"/>', 'aα'],
    ['<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf062</w:t>', 'β'],
    ['<w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t>', 'ab'],
    ['<w:t>שלום עולם</w:t>', 'שלום עולם'],
    ['<w:unknown><w:t>kept</w:t></w:unknown>', 'kept'],
    ['<w:delText>kept</w:delText>', 'kept'],
  ])('%s', (inner, expected) => {
    expect(content(`<w:r>${inner}</w:r>`)).toEqual([text(expected)])
  })

  test('a sign only its font can draw is listed', () => {
    const { unsupported, blocks } = read({
      body: p('<w:r><w:t>a</w:t><w:sym w:font="Webdings" w:char="F021"/></w:r>'),
    })
    expect(blocks).toMatchObject([{ content: [text('a\ufffd')] }])
    expect(unsupported).toEqual([
      { kind: 'other', what: 'the sign F021 of the font Webdings', where: 'paragraph 1' },
    ])
  })

  test('breaks inside a paragraph are kept, at its ends they go', () => {
    expect(content('<w:r><w:br/><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/></w:r>')).toEqual([
      text('a'),
      { type: 'lineBreak' },
      text('b'),
    ])
  })

  test('layout is not kept, words inside it are', () => {
    expect(content('<w:r><w:color><w:t>kept</w:t></w:color></w:r>')).toEqual([text('kept')])
  })

  test('hidden text is listed, not read', () => {
    const hidden = r('secret ', '<w:vanish/>') + r('words', '<w:vanish/>')
    const { blocks, unsupported } = read({ body: p(r('seen') + hidden) })
    expect(blocks).toMatchObject([{ content: [text('seen')] }])
    expect(unsupported).toEqual([
      { kind: 'other', what: 'hidden text: secret words', where: 'paragraph 1' },
    ])
  })
})

describe('wrappers are entered', () => {
  test.each(['smartTag', 'customXml', 'dir', 'bdo'])('w:%s', (name) => {
    expect(content(`<w:${name}>${r('kept')}</w:${name}>`)).toEqual([text('kept')])
  })

  test('content controls, in the line and round paragraphs', () => {
    const sdt = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    expect(content(sdt(r('kept')))).toEqual([text('kept')])
    expect(read({ body: sdt(p('kept')) }).blocks).toMatchObject([{ content: [text('kept')] }])
    expect(content(`<w:sdt/>${r('a')}`)).toEqual([text('a')])
  })

  test('but the request for words in an empty form field is not text', () => {
    const field = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>`
    const { blocks, unsupported } = read({ body: p(r('a') + field) })
    expect(blocks).toMatchObject([{ content: [text('a')] }])
    expect(unsupported).toMatchObject([{ what: 'form field that was left empty: Click here' }])
  })

  test('runs outside paragraphs become paragraphs', () => {
    expect(read({ body: r('stray') }).blocks).toMatchObject([{ content: [text('stray')] }])
    const wrapped = `<w:unknown>${p('a')}</w:unknown>`
    expect(read({ body: wrapped }).blocks).toMatchObject([{ content: [text('a')] }])
  })

  test('signs above the line are listed', () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('kana')}</w:rt><w:rubyBase>${r('漢字')}</w:rubyBase></w:ruby></w:r>`
    const { blocks, unsupported } = read({ body: p(ruby) })
    expect(blocks).toMatchObject([{ content: [text('漢字')] }])
    expect(unsupported).toMatchObject([{ what: 'signs above the line: kana' }])
  })
})

describe('links', () => {
  const external = (target: string) =>
    `<Relationship Id="link" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`
  const link = (href: string, words: string) => ({ type: 'link', href, content: [text(words)] })

  test('to addresses, their words in one piece', () => {
    const runs = `<w:hyperlink r:id="link" w:anchor="part">${r('a ', '<w:u w:val="single"/>')}${r('b')}</w:hyperlink>`
    expect(content(runs, { relationships: external('https://example.org/x') })).toEqual([
      link('https://example.org/x#part', 'a b'),
    ])
  })

  test('within the file, and to nothing, leave their words', () => {
    expect(content(`<w:hyperlink w:anchor="x">${r('a')}</w:hyperlink>`)).toEqual([text('a')])
    expect(content(`<w:hyperlink r:id="none">${r('a')}</w:hyperlink>`)).toEqual([text('a')])
  })

  test('of schemes that are no pages leave their words and are reported', () => {
    const { blocks, problems } = read({
      body: p(`<w:hyperlink r:id="link">${r('a')}</w:hyperlink>`),
      relationships: external('javascript:alert(1)'),
    })
    expect(blocks).toMatchObject([{ content: [text('a')] }])
    expect(problems).toMatchObject([{ kind: 'linkRemoved', line: 1 }])
  })

  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`
  const field = (words: string, result: string) =>
    sign('begin') + instruction(words) + sign('separate') + result + sign('end')

  test('as fields', () => {
    expect(content(r('see ') + field('HYPERLINK "https://example.org/"', r('there')))).toEqual([
      text('see '),
      link('https://example.org/', 'there'),
    ])
    const simple = `<w:fldSimple w:instr='HYPERLINK "https://example.org/"'>${r('there')}</w:fldSimple>`
    expect(content(simple)).toEqual([link('https://example.org/', 'there')])
  })

  test('as a field inside a field', () => {
    const inner = field('HYPERLINK "https://example.org/"', r('b'))
    expect(content(field('DATE', r('a ') + inner + r(' c')))).toEqual([
      text('a '),
      link('https://example.org/', 'b'),
      text(' c'),
    ])
  })

  test('other fields keep their words, and what is computed is listed', () => {
    const { blocks, unsupported } = read({
      body: p(r('see note ') + field('NOTEREF _Ref1 \\h', r('14')) + field('DATE', r('.'))),
    })
    expect(blocks).toMatchObject([{ content: [text('see note 14.')] }])
    expect(unsupported).toEqual([
      {
        kind: 'other',
        what: 'cross-reference to a note (its number is kept as typed)',
        where: 'paragraph 1',
      },
    ])
  })

  test('fields without a result are listed', () => {
    const bare = sign('begin') + instruction('XE "Land"') + sign('end')
    const { unsupported } = read({ body: p(r('a') + bare) })
    expect(unsupported).toMatchObject([{ what: 'field without words: XE "Land"' }])
    expect(content('<w:fldSimple w:instr="FORMTEXT"/>' + r('a'))).toEqual([text('a')])
  })

  test('words in an instruction are listed', () => {
    const { unsupported } = read({
      body: p(sign('begin') + r('x') + sign('separate') + r('a') + sign('end')),
    })
    expect(unsupported).toMatchObject([{ what: 'words in the instruction of a field: x' }])
  })

  test.each([
    ['a beginning without an end', sign('begin') + r('a')],
    [
      'a beginning without an end, parted',
      field('DATE', r('a')) + sign('begin') + sign('separate'),
    ],
    ['an end without a beginning', sign('separate') + sign('end') + instruction('x') + r('a')],
  ])('%s takes no words away', (_, runs) => {
    expect(content(runs)).toEqual([text('a')])
  })

  test('a field does not reach into a box', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('boxed') + sign('end'))}</w:txbxContent></v:textbox></w:pict></w:r>`
    const { blocks } = read({
      body: p(sign('begin') + instruction('DATE') + box + sign('end') + r('a')),
    })
    expect(blocks).toMatchObject([{ content: [text('a')] }, { content: [text('boxed')] }])
  })
})
