import { markersIn } from '../../../text/walk'
import type { ManuscriptInline } from '../../model'
import { findChild, getText, listChildren, type XmlElement } from '../../xml/elements'
import { readStory } from '../content/readStory'
import type { DocxParagraph } from '../content/story'
import { readNoteParts } from '../notes/readNoteParts'
import { type DocxPackage, openPackage } from '../openPackage'
import { startReading } from '../readDocx'
import { readParts } from '../readParts'

/**
 * A file that was written by us (`articleToWord`) and comes back: its paragraphs and notes as they
 * are with every tracked change rejected and with every one accepted, each by the bookmark it left
 * with. What stands in the bookmarks may be other words by now, and bookmarks may be gone.
 *
 * Throws `ManuscriptRefusal` as `readManuscript` does for files it cannot read.
 */
export type ReturnedFile = {
  /** By which the desk knows the text as it left; null where the file does not say. */
  exportID: string | null
  rejected: ReturnedText
  accepted: ReturnedText
}

export type ReturnedText = { paragraphs: ReturnedParagraph[]; notes: ReturnedNote[] }

export type ReturnedParagraph = {
  /** The blocks whose bookmarks begin in it, without their prefix: one, or several that were joined. */
  anchors: string[]
  /** What it is for, in a form to be compared: heading of a level, item of a list, caption. */
  role: string
  /** Markers name the notes by `ReturnedNote.id`. */
  content: ManuscriptInline[]
}

/** `anchor` is the bookmark around its first marker, without its prefix. */
export type ReturnedNote = { id: string; anchor: string | null; content: ManuscriptInline[] }

const BLOCK = '_fb_'
const NOTE = '_fn_'

export function readReturned(bytes: Uint8Array): ReturnedFile {
  const docx = openPackage(bytes)
  return {
    exportID: findExportID(docx),
    rejected: readText(docx, 'reject'),
    accepted: readText(docx, 'accept'),
  }
}

function readText(docx: DocxPackage, choice: 'accept' | 'reject'): ReturnedText {
  const parts = readParts(docx, choice)
  const { reading } = startReading(docx, parts)
  const read = readStory(reading, docx.mainPart, parts.body, null)
  const marks = listMarks(parts.body)
  const isSure = marks.length === read.length
  const paragraphs = read.map((paragraph, place) => {
    const mark = isSure ? marks[place] : undefined
    const style = reading.styles.find(mark?.style, 'paragraph').names[0] ?? ''
    const { content } = paragraph
    return { anchors: mark?.anchors ?? [], role: describeRole(paragraph, style), content }
  })
  const anchors = new Map<string, string>()
  for (const [bookmark, note] of reading.markedNotes) {
    const anchor = anchorOf(bookmark, NOTE)
    if (anchor !== null && !anchors.has(note)) anchors.set(note, anchor)
  }
  const isMarked = new Set(
    paragraphs.flatMap(({ content }) => markersIn(content).map(({ note }) => note)),
  )
  return {
    paragraphs: paragraphs.filter(({ anchors: own, content }) => own.length + content.length > 0),
    // A note whose marker is gone is gone; word processors may leave its words in the file.
    notes: readNoteParts(reading, parts, [])
      .filter(({ id }) => isMarked.has(id))
      .map(({ content, id }) => ({ id, anchor: anchors.get(id) ?? null, content })),
  }
}

/** Pasted bookmarks are called copies by LibreOffice. */
function anchorOf(bookmark: string, prefix: string): string | null {
  if (!bookmark.startsWith(prefix)) return null
  return bookmark.slice(prefix.length).replace(/_Copy_\d+$/, '')
}

type Mark = { anchors: string[]; style: string | undefined }

/** The style of each paragraph and the bookmarks that begin in it, or before it. */
function listMarks(body: XmlElement): Mark[] {
  const marks: Mark[] = []
  let waiting: string[] = []
  const visit = (element: XmlElement, within: Mark | null): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:p') {
        const style = findChild(findChild(child, 'w:pPr'), 'w:pStyle')?.attributes['w:val']
        const mark = { anchors: waiting, style }
        waiting = []
        marks.push(mark)
        visit(child, mark)
      } else if (child.name === 'w:bookmarkStart') {
        const anchor = anchorOf(child.attributes['w:name'] ?? '', BLOCK)
        if (anchor !== null) (within?.anchors ?? waiting).push(anchor)
      } else visit(child, within)
    }
  }
  visit(body, null)
  return marks
}

/** Word's own styles have other ids and names in other programs; ours keep them. */
function describeRole({ level, list, role }: DocxParagraph, style: string): string {
  if (list !== null && role === 'body') {
    return `item ${list.level} ${list.ordered ? 'ordered' : 'unordered'}`
  }
  if (role === 'heading') return `heading ${level}`
  return role === 'body' && style.startsWith('forme ') ? style : role
}

/** In our own property, or where that is gone in the identifier of the file. */
function findExportID(docx: DocxPackage): string | null {
  const part = (type: string) => {
    const found = docx.listRelationships('').find((one) => one.type === type)
    return found ? docx.readXml(found.target) : null
  }
  const property = listChildren(part('custom-properties'), 'prop:property').find(
    ({ attributes }) => attributes.name === EXPORT_PROPERTY,
  )
  const value = findChild(property ?? null, 'vt:lpwstr')
  if (value) return getText(value)
  const identifier = findChild(part('core-properties'), 'dc:identifier')
  return identifier ? (IDENTIFIER.exec(getText(identifier))?.[1] ?? null) : null
}

/** The name of the property that says which export a file is. */
export const EXPORT_PROPERTY = 'FormeExport'

const IDENTIFIER = /^urn:forme:([\w-]+)$/
