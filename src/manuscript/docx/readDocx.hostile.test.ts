import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { LIMITS } from '../limits'
import { ManuscriptRefusal } from '../refusal'
import { readDocx } from './readDocx'

const text = (words: string) => Uint8Array.from(words, (sign) => sign.charCodeAt(0))
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const withDocument = (xml: string) => buildDocx({ body: '', files: { 'word/document.xml': xml } })

function refusalOf(file: Uint8Array): string {
  try {
    readDocx(file)
  } catch (error) {
    if (error instanceof ManuscriptRefusal) return error.reason
    throw error
  }
  return 'none'
}

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const LAUGHS = `<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
const EXTERNAL = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`

describe('refused', () => {
  test.each<[string, string, () => Uint8Array]>([
    ['nothing', 'empty', () => new Uint8Array(0)],
    ['a byte too many', 'tooLarge', () => new Uint8Array(LIMITS.bytes + 1)],
    ['a PDF', 'unsupportedType', () => text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
    ['plain text', 'unsupportedType', () => text('Wages, price and profit')],
    ['Word 97', 'unsupportedType', () => text(`${OLE}${'\0'.repeat(600)}`)],
    [
      'a password',
      'encrypted',
      () => text(OLE + '\0'.repeat(600) + Array.from('EncryptedPackage').join('\0') + '\0'),
    ],
    ['a spreadsheet', 'unsupportedType', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    [
      'a package without a text',
      'damaged',
      () => buildDocx({ body: '', without: ['word/document.xml'] }),
    ],
    ['a text that is no text', 'unsupportedType', () => withDocument('<workbook/>')],
    ['a text without a body', 'damaged', () => withDocument(`<w:document ${W}/>`)],
    ['a text cut short', 'damaged', () => withDocument(`<w:document ${W}><w:body><w:p>`)],
    ['entities that grow', 'hostile', () => withDocument(LAUGHS)],
    ['entities that read files', 'hostile', () => withDocument(EXTERNAL)],
    [
      'entities in a part beside the text',
      'hostile',
      () => buildDocx({ body: p('a'), styles: '', files: { 'word/styles.xml': EXTERNAL } }),
    ],
    ['a climbing name', 'hostile', () => buildDocx({ body: p('a'), files: { '../x': 'y' } })],
    ['half a file', 'damaged', () => buildDocx({ body: p('a') }).slice(0, 700)],
    [
      'a bomb in a part',
      'hostile',
      () =>
        withDocument(`<w:document ${W}><w:body>${' '.repeat(60_000_000)}</w:body></w:document>`),
    ],
  ])('%s: %s', (_, reason, make) => {
    expect(refusalOf(make())).toBe(reason)
  })
})

describe('not refused', () => {
  test('a package without its relationships', () => {
    const file = buildDocx({
      body: p('a'),
      without: ['_rels/.rels', 'word/_rels/document.xml.rels'],
    })
    expect(readDocx(file).manuscript.blocks).toHaveLength(1)
  })

  test('a bomb in a part that nothing reads', () => {
    const file = buildDocx({
      body: p('a'),
      files: { 'word/embeddings/inner.docx': new Uint8Array(30_000_000) },
    })
    expect(readDocx(file).manuscript.blocks).toHaveLength(1)
  })

  test('relationships that point out of the package or at nothing', () => {
    const relationships =
      '<Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/><Relationship Id="b"/><Relationship Id="c" Type="x/footnotes" Target="https://example.org/f.xml" TargetMode="External"/>'
    expect(readDocx(buildDocx({ body: p('a'), relationships })).manuscript.blocks).toHaveLength(1)
  })

  test('a paragraph of 10,000 words', () => {
    const words = 'labour '.repeat(10_000).trim()
    const { manuscript } = readDocx(buildDocx({ body: p(words) }))
    expect(manuscript.blocks).toMatchObject([{ content: [{ text: words }] }])
  })

  test('styles of 5,000 links and lists in circles', () => {
    const styles = Array.from(
      { length: 5000 },
      (_, index) =>
        `<w:style w:type="paragraph" w:styleId="S${index}"><w:name w:val="s${index}"/><w:basedOn w:val="S${(index + 1) % 5000}"/></w:style>`,
    )
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const circle =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body = p('a', { style: 'S0', properties: '<w:numPr><w:numId w:val="1"/></w:numPr>' })
    const file = buildDocx({ body, numbering, styles: styles.join('') + circle })
    expect(readDocx(file).manuscript.blocks).toHaveLength(1)
  })
})
