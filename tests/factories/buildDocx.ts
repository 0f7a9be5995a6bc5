import { strToU8, zipSync } from 'fflate'

/**
 * A .docx file for tests: real zip bytes round the XML a test is about. Every part but the text may
 * be left out. `body` and the other parts are the XML inside the part's root element.
 */
export type DocxSource = {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  settings?: string
  /** `w:hdr` of a page header. */
  header?: string
  /** The `dc:title` of the properties. */
  title?: string
  /** Further relationships of the text, as `<Relationship …/>` elements. */
  relationships?: string
  /** Entries added to the archive, or put in the place of those made here. */
  files?: Record<string, string | Uint8Array>
  /** Entries left out though the relationships name them. */
  without?: string[]
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const

export function buildDocx(source: DocxSource): Uint8Array {
  const present = PARTS.filter((part) => source[part] !== undefined)
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([
      ['root', `${DOCUMENT}/officeDocument`, 'word/document.xml'],
      ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${source.title ?? ''}</dc:title></cp:coreProperties>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${source.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      [
        ...present.map((part) => [part, `${DOCUMENT}/${part}`, `${part}.xml`]),
        ...(source.header === undefined ? [] : [['header', `${DOCUMENT}/header`, 'header1.xml']]),
      ],
      source.relationships,
    ),
  }
  for (const part of present) {
    files[`word/${part}.xml`] = `<w:${part} ${NAMESPACES}>${source[part] ?? ''}</w:${part}>`
  }
  if (source.header !== undefined) {
    files['word/header1.xml'] = `<w:hdr ${NAMESPACES}>${source.header}</w:hdr>`
  }
  const all = { ...files, ...source.files }
  const kept = Object.entries(all).filter(([name]) => source.without?.includes(name) !== true)
  return zipSync(
    Object.fromEntries(
      kept.map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}

function relationships(targets: (string | undefined)[][], further = ''): string {
  const elements = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id ?? ''}" Type="${type ?? ''}" Target="${target ?? ''}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}${further}</Relationships>`
}
