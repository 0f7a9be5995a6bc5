import { describe, expect, test } from 'vitest'
import { type DocxSource, buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { checkConservation } from '../checkConservation'
import { plainText } from '../../text/walk'
import { readDocx } from './readDocx'

const PNG = Uint8Array.from('\x89PNG\r\n\x1a\nrest of it', (sign) => sign.charCodeAt(0))
const IMAGES =
  '<Relationship Id="pic" Type="x/image" Target="media/map.png"/><Relationship Id="away" Type="x/image" Target="https://example.org/x.png" TargetMode="External"/><Relationship Id="emf" Type="x/image" Target="media/plan.emf"/><Relationship Id="gone" Type="x/image" Target="media/gone.png"/>'

function read(body: string, source: Partial<DocxSource> = {}) {
  const { manuscript, problems, ...words } = readDocx(
    buildDocx({
      body,
      relationships: IMAGES,
      files: { 'word/media/map.png': PNG, 'word/media/plan.emf': new Uint8Array([1, 0, 0, 0]) },
      ...source,
    }),
  )
  expect(checkConservation(manuscript, words)).toEqual([])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const outline = manuscript.blocks.map((block) =>
    'content' in block ? plainText(block.content) : block.type,
  )
  return { ...manuscript, outline, kinds: problems.map(({ kind }) => kind) }
}

const t = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const drawing = (inner: string, properties = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${properties}/><a:graphic>${inner}</a:graphic></wp:inline></w:drawing></w:r>`
const blip = (attributes: string) => `<pic:pic><a:blip ${attributes}/></pic:pic>`
const picture = drawing(blip('r:embed="pic"'), 'descr="A map of the mills" title="Map"')

describe('pictures', () => {
  test('become blocks, with their bytes, type and alternative text', () => {
    const { blocks, images, kinds } = read(p(picture))
    expect(blocks).toEqual([
      { type: 'figure', line: 1, image: 'image-1', alt: 'A map of the mills' },
    ])
    expect(images).toEqual([
      {
        id: 'image-1',
        fileName: 'map.png',
        mimeType: 'image/png',
        bytes: PNG,
        alt: 'A map of the mills',
      },
    ])
    expect(kinds).toEqual([])
  })

  test('used twice are one picture', () => {
    const other = drawing(blip('r:embed="pic"'), 'descr="Again"')
    const { blocks, images } = read(p(picture) + p(other))
    expect(images).toHaveLength(1)
    expect(blocks).toMatchObject([
      { alt: 'A map of the mills' },
      { image: 'image-1', alt: 'Again' },
    ])
  })

  test('stand before or after the words of their paragraph', () => {
    expect(read(p(picture + t('Words.'))).outline).toEqual(['figure', 'Words.'])
    expect(read(p(t('Words.') + picture)).outline).toEqual(['Words.', 'figure'])
  })

  test('take the caption below them, once', () => {
    const caption = p('The mills, 1844.', { style: 'Caption' })
    const { blocks, outline } = read(p(picture) + caption + caption)
    expect(blocks[0]).toMatchObject({ caption: 'The mills, 1844.' })
    expect(outline).toEqual(['figure', 'The mills, 1844.'])
    const marked = p(t('The mills') + '<w:r><w:footnoteReference w:id="1"/></w:r>', {
      style: 'Caption',
    })
    const footnotes = `<w:footnote w:id="1">${p('ibid.')}</w:footnote>`
    expect(read(p(picture) + marked, { footnotes }).outline).toEqual(['figure', 'The mills'])
  })

  test('without alternative text are reported', () => {
    expect(read(p(drawing(blip('r:embed="pic"')))).kinds).toEqual(['altMissing'])
    expect(read(p(drawing(blip('r:embed="pic"'), 'title="Map"'))).kinds).toEqual([])
  })

  test('in VML', () => {
    const vml =
      '<w:r><w:pict><v:shape alt="A map"><v:imagedata r:id="pic" o:title="x"/></v:shape></w:pict></w:r>'
    expect(read(p(vml)).blocks).toMatchObject([{ type: 'figure', alt: 'A map' }])
  })

  test('of alternate content are read once', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr descr="One"/>${blip('r:embed="pic"')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="pic"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(read(p(both)).blocks).toMatchObject([{ type: 'figure', alt: 'One' }])
  })

  test.each([
    [
      'from outside',
      'r:link="away"',
      'image that is not in the file: https://example.org/x.png (Map)',
    ],
    ['without a relationship', 'r:embed="none"', 'image that is not in the file: none (Map)'],
    ['of another type', 'r:embed="emf"', 'image of a type no page shows: plan.emf (Map)'],
    ['that are missing', 'r:embed="gone"', 'image that is missing from the file: gone.png (Map)'],
  ])('%s are listed with their words', (_, attributes, what) => {
    const { unsupported, images, outline } = read(p(drawing(blip(attributes), 'descr="Map"')))
    expect(unsupported).toEqual([{ kind: 'picture', what, where: 'paragraph 1' }])
    expect([images, outline]).toEqual([[], []])
  })

  test('in notes are kept and listed', () => {
    const marker = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const { files, ...source } = {
      files: {
        'word/media/map.png': PNG,
        'word/_rels/footnotes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${IMAGES}</Relationships>`,
      },
      footnotes: `<w:footnote w:id="1">${p(t('See') + picture)}</w:footnote>`,
    }
    const { images, unsupported } = read(p(t('a') + marker), { files, ...source })
    expect(images).toHaveLength(1)
    expect(unsupported).toEqual([
      { kind: 'picture', what: 'image in a note: map.png', where: 'footnote 1' },
    ])
  })

  test('in a list end it, and it goes on with its number', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const properties = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    const { blocks } = read(p(t('a') + picture, { properties }) + p('b', { properties }), {
      numbering,
    })
    expect(blocks).toMatchObject([{ type: 'list' }, { type: 'figure' }, { type: 'list', start: 2 }])
  })
})

describe('what articles do not hold is listed, its words kept', () => {
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`

  test.each<[string, string, string[], string[]]>([
    [
      'tables',
      `<w:tbl><w:tblPr/><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
      ['table'],
    ],
    [
      'tables in tables',
      `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>${p('b')}</w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
      ['table', 'table'],
    ],
    [
      'text boxes',
      p(
        t('Words.') +
          `<w:r><w:drawing><wps:wsp><wps:txbx>${box('Boxed.')}</wps:txbx></wps:wsp></w:drawing></w:r>`,
      ),
      ['Words.', 'Boxed.'],
      ['text box (its words are kept)'],
    ],
    [
      'text boxes with a description',
      p(
        '<w:r><w:drawing><wp:docPr descr="A note in the margin"/><wps:wsp><wps:txbx>' +
          `${box('Boxed.')}</wps:txbx></wps:wsp></w:drawing></w:r>`,
      ),
      ['Boxed.'],
      ['text box (its words are kept), described as “A note in the margin”'],
    ],
    [
      'text boxes in VML',
      p(`<w:r><w:pict><v:shape><v:textbox>${box('Boxed.')}</v:textbox></v:shape></w:pict></w:r>`),
      ['Boxed.'],
      ['text box (its words are kept)'],
    ],
    [
      'equations',
      p(
        t('so ') +
          '<m:oMath><m:f><m:num><m:r><m:t>s</m:t></m:r></m:num><m:den><m:r><m:t>v</m:t></m:r></m:den></m:f></m:oMath>',
      ),
      ['so s/v'],
      ['equation (kept as text): s/v'],
    ],
    [
      'equations that stand alone',
      '<m:oMathPara><m:oMath><m:r><m:t>c+v+s</m:t></m:r></m:oMath></m:oMathPara>',
      ['c+v+s'],
      ['equation (kept as text): c+v+s'],
    ],
    ['shapes', p(drawing('<wps:wsp/>', 'descr="An arrow"')), [], ['drawing: An arrow']],
    ['lines in VML', p('<w:r><w:pict><v:line/></w:pict></w:r>'), [], ['drawing']],
    ['definitions of shapes alone', p('<w:r><w:pict/></w:r>' + t('a')), ['a'], []],
    [
      'words drawn as a picture',
      p('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'),
      [],
      ['words drawn as a picture: DRAFT'],
    ],
    [
      'objects',
      p(
        '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object><w:object><o:OLEObject/></w:object></w:r>',
      ),
      [],
      ['embedded object (Excel.Sheet.12)', 'embedded object (unknown program)'],
    ],
    [
      'charts that are missing',
      p(drawing('<c:chart r:id="none"/>', 'descr="Prices"')),
      [],
      ['chart: Prices'],
    ],
    [
      'files in the file',
      '<w:altChunk r:id="x"/>' + p('<w:subDoc r:id="y"/>'),
      [],
      ['part of the text that is another file', 'part of the text that is another file'],
    ],
    ['controls', p('<w:r><w:control/></w:r>'), [], ['control of a form']],
  ])('%s', (_, body, outline, listed) => {
    const { unsupported, ...manuscript } = read(body)
    expect(manuscript.outline).toEqual(outline)
    expect(unsupported.map(({ what }) => what)).toEqual(listed)
  })

  test('tables with their size', () => {
    const row = `<w:tr><w:tc>${p('a')}</w:tc></w:tr>`
    expect(read(`<w:tbl>${row}${row}</w:tbl>`).unsupported).toEqual([
      { kind: 'table', what: 'table', where: 'paragraph 1 (2 × 1)' },
    ])
  })

  test('charts and diagrams with their words', () => {
    const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    const { unsupported } = read(
      p(drawing('<c:chart r:id="chart"/>')) + p(drawing('<dgm:relIds r:dm="data"/>')),
      {
        relationships:
          '<Relationship Id="chart" Type="x/chart" Target="charts/chart1.xml"/><Relationship Id="data" Type="x/diagramData" Target="diagrams/data1.xml"/>',
        files: {
          'word/charts/chart1.xml': `<x ${A}><a:t>Wages</a:t><a:t> </a:t><a:t>Prices</a:t></x>`,
          'word/diagrams/data1.xml': `<x ${A}><a:t>Base</a:t></x>`,
        },
      },
    )
    expect(unsupported.map(({ what }) => what)).toEqual([
      'chart with the words: Wages, Prices',
      'diagram with the words: Base',
    ])
  })

  test('page headers with words or pictures, macros, missing parts', () => {
    const header = p(
      t('The Land Question') +
        '<w:r><w:pict><v:shape><v:imagedata r:id="pic"/></v:shape></w:pict></w:r>',
    )
    const source = {
      header,
      files: {
        'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${IMAGES}</Relationships>`,
      },
      relationships:
        '<Relationship Id="v" Type="x/vbaProject" Target="vbaProject.bin"/><Relationship Id="s" Type="x/styles" Target="styles.xml"/>',
    }
    expect(read(p('a'), source).unsupported).toEqual([
      { kind: 'other', what: 'page header: The Land Question, an image', where: 'every page' },
      { kind: 'other', what: 'macro', where: 'word/vbaProject.bin' },
      { kind: 'other', what: 'the styles, which are missing', where: 'word/styles.xml' },
    ])
    expect(read(p('a'), { header: p(t('12')) }).unsupported).toEqual([])
  })
})
