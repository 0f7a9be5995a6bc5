import { addAll } from '../../addAll'
import type { ManuscriptInline } from '../../model'
import { tidyInlines } from '../../tidyInlines'
import { type XmlElement, findChild, listChildren, listDescendants } from '../../xml/elements'
import { placeCitations } from '../citations/placeCitations'
import { decideRole } from '../styles/decideRole'
import { readParagraphLook } from '../styles/readLook'
import { findFieldSigns } from './readField'
import { readInlines } from './readInlines'
import { withoutBrackets } from './noteSigns'
import {
  type DocxParagraph,
  type DocxReading,
  type Flow,
  type FlowItem,
  type Link,
  type Story,
  listUnsupported,
} from './story'

/**
 * The paragraphs of one story in reading order (ECMA-376 part 1, 17.2.2): the body, a note, a page
 * header. Those in tables, text boxes and content controls are read like any other, so that their
 * words are kept; the table or box itself is listed. `note` is the story's name where it is not the
 * body, and `line` then the paragraph of the body it belongs to.
 */
export function readStory(
  reading: DocxReading,
  part: string,
  container: XmlElement,
  place: { note: string; line: number } | null,
): DocxParagraph[] {
  const story: Story = {
    reading,
    part,
    note: place?.note ?? null,
    line: place?.line ?? 0,
    fields: [],
    signs: findFieldSigns(container),
    citing: [],
    paragraphs: [],
  }
  readBlocks(story, container)
  return story.paragraphs
}

/** Elements between paragraphs that have no words. */
const SILENT = new Set([
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tblPrEx',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
])

/** Elements that hold paragraphs, or elements that do. */
const CONTAINERS = new Set([
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:txbxContent',
])

function readBlocks(story: Story, container: XmlElement): void {
  for (const child of container.children) {
    if (typeof child === 'string' || SILENT.has(child.name)) continue
    if (child.name === 'w:p') readParagraph(story, child)
    else if (child.name === 'w:tbl') {
      listUnsupported(story, 'table', { kind: 'table', detail: describeSize(child) })
      readBlocks(story, child)
    } else if (child.name === 'w:altChunk') {
      listUnsupported(story, 'part of the text that is another file')
    } else if (CONTAINERS.has(child.name) || hasParagraphs(child)) readBlocks(story, child)
    else readParagraph(story, { name: 'w:p', attributes: {}, children: [child] })
  }
}

function readParagraph(story: Story, paragraph: XmlElement): void {
  if (story.note === null) story.line += 1
  const { styles, countItem } = story.reading
  const properties = findChild(paragraph, 'w:pPr')
  const own = readParagraphLook(properties)
  const style = styles.find(findChild(properties, 'w:pStyle')?.attributes['w:val'], 'paragraph')
  const look = { ...style.paragraph, ...own }
  const { role, level } = decideRole(own, style)
  const line = story.line

  const flow: Flow = {
    style,
    relative: role !== 'body' && role !== 'caption',
    items: [],
    pictures: [],
    hidden: [],
    ruled: false,
    link: null,
  }
  const boxes = readInlines(story, flow, paragraph)
  const content = isTransferNotice(story, flow.items)
    ? []
    : withoutBrackets(story.reading, placeCitations(story, groupLinks(flow.items)))
  listHidden(story, flow.hidden)
  const isListed = look.list !== undefined && look.list !== '0'
  // Word counts an empty item too.
  const list = isListed ? countItem(look.list ?? '', look.listLevel ?? 0) : null
  const ruled = flow.ruled || (content.length === 0 && look.ruled === true)
  const { pictures } = flow
  story.paragraphs.push({ line, role, level, look, list, content, pictures, ruled })
  for (const box of boxes) readBox(story, box)
}

/** Fields do not reach into a box. */
function readBox(story: Story, box: XmlElement): void {
  const { fields, signs } = story
  story.fields = []
  story.signs = findFieldSigns(box)
  readBlocks(story, box)
  story.fields = fields
  story.signs = signs
}

function describeSize(table: XmlElement): string {
  const rows = listChildren(table, 'w:tr')
  const columns = rows.reduce((most, row) => Math.max(most, listChildren(row, 'w:tc').length), 0)
  return `${rows.length} × ${columns}`
}

function hasParagraphs(element: XmlElement): boolean {
  return listDescendants(element, 'w:p').length > 0
}

/** Zotero tells at the head of a document it has made ready for another program what it has done. */
function isTransferNotice(story: Story, items: FlowItem[]): boolean {
  if (story.note !== null || story.line > 4) return false
  const words = items.map(({ inline }) => (inline.type === 'text' ? inline.text : '')).join('')
  if (!TRANSFER_NOTICE.test(words)) return false
  story.reading.setAside.push(words)
  return true
}

const TRANSFER_NOTICE =
  /^\s*(?:ZOTERO_TRANSFER_DOCUMENT\s*$|The Zotero citations in this document have been converted to a format)/

/** Lists the hidden words of a paragraph, which are kept out of the text. */
function listHidden(story: Story, words: string[]): void {
  addAll(story.reading.setAside, words)
  const text = words.join('').trim()
  if (text !== '') listUnsupported(story, `hidden text: ${text}`)
}

/** The inlines of a paragraph from the pieces that were read; words of one link stand in it together. */
function groupLinks(items: FlowItem[]): ManuscriptInline[] {
  const inlines: ManuscriptInline[] = []
  let open = null as { link: Link; content: ManuscriptInline[] } | null
  for (const { inline, link } of items) {
    if (link === null) {
      open = null
      inlines.push(inline)
    } else if (open?.link === link) open.content.push(withoutUnderline(inline))
    else {
      open = { link, content: [withoutUnderline(inline)] }
      inlines.push({ type: 'link', href: link.href, content: open.content })
    }
  }
  return tidyInlines(inlines)
}

/** Links are underlined because they are links. */
function withoutUnderline(inline: ManuscriptInline): ManuscriptInline {
  if (inline.type !== 'text' || inline.underline === undefined) return inline
  const { underline: _, ...text } = inline
  return text
}
