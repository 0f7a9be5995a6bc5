import { findChild } from '../xml/findChild'
import { listChildren } from '../xml/listChildren'
import { listDescendants } from '../xml/listDescendants'
import type { XmlElement } from '../xml/model'
import { decideRole } from '../styles/decideRole'
import { readParagraphLook } from '../styles/readParagraphLook'
import { findFieldSigns } from './findFieldSigns'
import { groupLinks } from './groupLinks'
import { listHidden } from './listHidden'
import { listUnsupported } from './listUnsupported'
import type { Flow, Story } from './model'
import { readInlines } from './readInlines'

/**
 * The paragraphs of a story in reading order (ECMA-376 part 1, 17.2.2). Those in tables, text boxes
 * and content controls are read like any other, so that their words are kept; the table or box
 * itself is listed.
 */

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

export function readBlocks(story: Story, container: XmlElement): void {
  for (const child of container.children) {
    if (typeof child === 'string' || SILENT.has(child.name)) continue
    if (child.name === 'w:p') readParagraph(story, child)
    else if (child.name === 'w:tbl') {
      listUnsupported(story, 'table', describeSize(child))
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
  const content = groupLinks(flow.items)
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
