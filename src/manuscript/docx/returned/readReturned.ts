import { markersIn } from '../../../text/walk'
import { citationOf, withoutCitation } from '../../managerCitation'
import { EXPORT_PROPERTY, type ManuscriptInline } from '../../model'
import { findChild, getText, listChildren, type XmlElement } from '../../xml/elements'
import { readStory } from '../content/readStory'
import type { DocxParagraph } from '../content/story'
import { listMarkedNotes } from '../notes/labelNotes'
import { readNoteParts } from '../notes/readNoteParts'
import { type DocxPackage, openPackage } from '../openPackage'
import { startReading } from '../readDocx'
import { readParts } from '../readParts'
import type { RevisionChoice } from '../revisions/resolveRevisions'
import { listPeople } from './listPeople'
import { readComments, type ReturnedComment } from './readComments'

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
  /** Who saved it last, as the file says; whose changes are not tracked has no other name. */
  savedBy: string | null
  rejected: ReturnedText
  /** With the tracked changes of one person more accepted in each, as their names stand in the file. */
  stages: ReturnedStage[]
  accepted: ReturnedText
  comments: ReturnedComment[]
}

/** `at`: the time of their last change, ISO; null where the file says none. */
export type ReturnedStage = { author: string; at: string | null; text: ReturnedText }

export type ReturnedText = { paragraphs: ReturnedParagraph[]; notes: ReturnedNote[] }

export type ReturnedParagraph = {
  /** The blocks whose bookmarks begin in it, without their prefix: one, or several that were joined. */
  anchors: string[]
  /** What it is for, in a form to be compared: heading of a level, item of a list, caption. */
  role: string
  /** Markers name the notes by `ReturnedNote.id`. */
  content: ManuscriptInline[]
}

/**
 * `anchor` is the bookmark around its first marker, without its prefix. `parts` tells the words that
 * stand for citations of a reference manager from the others, where there are any.
 */
export type ReturnedNote = {
  id: string
  anchor: string | null
  content: ManuscriptInline[]
  parts?: NotePart[]
}

/** `cites` is what is cited and where, the same for the same; null of words that stand for themselves. */
export type NotePart = { cites: string | null; content: ManuscriptInline[] }

const BLOCK = '_fb_'
const NOTE = '_fn_'

export function readReturned(bytes: Uint8Array): ReturnedFile {
  const docx = readOnce(openPackage(bytes))
  const rejected = readText(docx, 'reject')
  const people = listPeople(docx)
  const stages = people.map(({ at, author }, place): ReturnedStage => {
    const isLast = place === people.length - 1
    const acceptOf = new Set(people.slice(0, place + 1).map((one) => one.author))
    return { author, at, text: readText(docx, isLast ? 'accept' : { acceptOf }) }
  })
  const markers = new Map(
    [...readNoteAnchors(docx)].map(([bookmark, note]) => [note, anchorOf(bookmark, NOTE)]),
  )
  return {
    exportID: findExportID(docx),
    savedBy: findProperty(docx, 'cp:lastModifiedBy'),
    rejected,
    stages,
    accepted: stages.at(-1)?.text ?? rejected,
    comments: readComments(docx, {
      block: (name) => anchorOf(name, BLOCK),
      note: (id) => markers.get(id) ?? null,
    }),
  }
}

/** A package of which each part is parsed once: every reading is made of the same trees, which none changes. */
function readOnce(docx: DocxPackage): DocxPackage {
  const read = new Map<string, XmlElement | null>()
  const readXml = (part: string): XmlElement | null => {
    const root = read.has(part) ? (read.get(part) ?? null) : docx.readXml(part)
    read.set(part, root)
    return root
  }
  return { ...docx, readXml }
}

function readNoteAnchors(docx: DocxPackage): Map<string, string> {
  const root = docx.readXml(docx.mainPart)
  return root ? listMarkedNotes(root) : new Map<string, string>()
}

function readText(docx: DocxPackage, choice: RevisionChoice): ReturnedText {
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
    // A citation somebody put into the running text is a note, as it is in a manuscript.
    notes: readNoteParts(reading, parts, [])
      .concat(reading.citations.notes)
      .filter(({ id }) => isMarked.has(id))
      .map(({ content, id }) => ({
        id,
        anchor: anchors.get(id) ?? null,
        content: content.map(withoutCitation),
        ...(content.some(citationOf) ? { parts: listParts(content) } : {}),
      })),
  }
}

function listParts(content: readonly ManuscriptInline[]): NotePart[] {
  const parts: NotePart[] = []
  for (const inline of content) {
    const items = citationOf(inline)?.items ?? null
    // A record may have been mended in the manager; what is cited is the same.
    const cites = items && JSON.stringify(items.map(({ csl: _, dropped: __, ...item }) => item))
    const last = parts.at(-1)
    if (last?.cites === cites) last.content.push(withoutCitation(inline))
    else parts.push({ cites, content: [withoutCitation(inline)] })
  }
  return parts
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
  const property = listChildren(readProperties(docx, 'custom-properties'), 'prop:property').find(
    ({ attributes }) => attributes.name === EXPORT_PROPERTY,
  )
  const value = findChild(property ?? null, 'vt:lpwstr')
  if (value) return getText(value)
  return IDENTIFIER.exec(findProperty(docx, 'dc:identifier') ?? '')?.[1] ?? null
}

function readProperties(docx: DocxPackage, type: string): XmlElement | null {
  const found = docx.listRelationships('').find((one) => one.type === type)
  return found ? docx.readXml(found.target) : null
}

function findProperty(docx: DocxPackage, name: string): string | null {
  const property = findChild(readProperties(docx, 'core-properties'), name)
  const value = property ? getText(property).trim() : ''
  return value === '' ? null : value
}

const IDENTIFIER = /^urn:forme:([\w-]+)$/
