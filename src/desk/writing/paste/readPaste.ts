import { readHtml } from '../../../manuscript/html/readHtml'
import { inlinesToRuns } from '../../../manuscript/apparatus/runs'
import type { Manuscript, ManuscriptBlock, ManuscriptNote } from '../../../manuscript/model'
import { refineReading } from '../../../manuscript/refineReading'
import { ManuscriptRefusal } from '../../../manuscript/refusal'
import { blockToNodes } from '../../../richtext/fromManuscript/blockToNodes'
import { createElement } from '../../../richtext/fromManuscript/createElement'
import { createText } from '../../../richtext/fromManuscript/createText'
import { noteToNode } from '../../../richtext/fromManuscript/noteToNode'
import { runsToBody } from '../../../richtext/fromManuscript/runsToBody'
import { placeCitations, type CitingStory } from '../../../manuscript/docx/citations/placeCitations'
import type { ManagerCitation } from '../../../manuscript/managerCitation'
import { mapInlines } from '../../../manuscript/mapInlines'
import type { BodyNode } from '../../../richtext/model'
import { readCitedNote, type CitedNote } from './citedNote'
import { markFields, readFieldMarks } from './pastedFields'
import { wording } from '../../../wording'

/** What was on the clipboard as blocks of a body, and what of it somebody must look at. */
export type Pasted = {
  blocks: BodyNode[]
  /** Ids of notes whose text was not on the clipboard. */
  emptyNotes: string[]
  /** What could not be taken, a sentence each. */
  said: string[]
  /** What a reference manager says of notes, by their ids; their words stand in them until it is taken. */
  cited: { note: string; cites: CitedNote }[]
  /** The ids of its notes by those it came with. */
  notes?: Readonly<Record<string, string>>
  /** It is a file with comments, which the desk can lay beside the text. */
  hasComments?: boolean
}

/**
 * Reads a clipboard by the reader of HTML manuscripts: notes become notes, headings, lists,
 * quotations, looks and links stay, empty paragraphs go. Its first heading is no title here. Plain
 * text is a paragraph a line. What the reader refuses comes as the words it has.
 */
export function readPaste(
  { html, text }: { html: string; text: string },
  newID: () => string,
): Pasted {
  try {
    const pasted = readClipboard(html === '' ? linesToHtml(text) : html, newID)
    return { ...pasted, blocks: withEdges(pasted.blocks, text) }
  } catch (error) {
    if (!(error instanceof ManuscriptRefusal)) throw error
    return { blocks: linesToBlocks(text), emptyNotes: [], said: [], cited: [] }
  }
}

function readClipboard(html: string, newID: () => string): Pasted {
  const fields = markFields(html)
  const { source: _, syntax: __, title: ___, ...reading } = readHtml(withTitle(fields.html))
  const { manuscript } = refineReading('html', placeFields(reading, fields.citations))
  const blocks = manuscript.blocks.filter((block) => !isTitle(block))
  return manuscriptToPasted({ ...manuscript, blocks }, newID)
}

/** Citations of a reference manager in running text are notes, as in a file that is imported. */
function placeFields<T extends Pick<Manuscript, 'blocks' | 'notes'>>(
  reading: T,
  citations: readonly ManagerCitation[],
): T {
  if (citations.length === 0) return reading
  const placed: CitingStory['reading'] = {
    citations: { found: [], notes: [], links: new Map() },
    problems: [],
  }
  const blocks = reading.blocks.map((block) =>
    mapInlines(block, (content, line) =>
      placeCitations({ line, note: null, reading: placed }, readFieldMarks(content, citations)),
    ),
  )
  const notes = reading.notes.map((note) => ({
    ...note,
    content: readFieldMarks(note.content, citations),
  }))
  return { ...reading, blocks, notes: [...notes, ...placed.citations.notes] }
}

/** What was read of a manuscript as blocks of a body; its notes are words, its works not yet known. */
export function manuscriptToPasted(
  manuscript: Pick<Manuscript, 'blocks' | 'notes' | 'unsupported'>,
  newID: () => string,
): Pasted {
  const notes = new Map(manuscript.notes.map((note) => [note.id, note]))
  const placed = new Map<string, string>()
  const emptyNotes: string[] = []
  const cited: Pasted['cited'] = []
  const markerToNode = (marker: string): BodyNode => {
    const first = placed.get(marker)
    if (first !== undefined) {
      const fields = { id: newID(), blockType: 'noteMark', blockName: '', note: first }
      return { type: 'inlineBlock', version: 1, fields }
    }
    const id = newID()
    placed.set(marker, id)
    const note = toNote(id, notes.get(marker), newID)
    if (!note.fields?.prose) emptyNotes.push(id)
    const cites = readCitedNote(notes.get(marker)?.content ?? [], newID)
    if (cites) cited.push({ note: id, cites })
    return note
  }
  const writer = { newID, markerToNode }
  const blocks = manuscript.blocks
    .map(withoutPicture)
    .flatMap((block) => blockToNodes(block, { picture: undefined, quotation: undefined }, writer))
    .filter(holdsSomething)
  const unmarked = manuscript.notes.filter(({ id }) => !placed.has(id))
  return {
    // A note that nothing marks is still words somebody copied.
    blocks: [...blocks, ...unmarked.flatMap((note) => toParagraphs(note, newID))],
    emptyNotes,
    cited,
    notes: Object.fromEntries(placed),
    said: listLeftOut(manuscript.blocks, manuscript.unsupported),
  }
}

/** Takes the place of a title, so that the headings of what was copied stay headings. */
const TITLE = '\uE000'

function withTitle(html: string): string {
  const body = /<body\b[^>]*>/i.exec(html)
  const at = body ? body.index + body[0].length : 0
  return `${html.slice(0, at)}<h1>${TITLE}</h1>${html.slice(at)}`
}

function isTitle(block: ManuscriptBlock): boolean {
  const [first] = block.type === 'heading' ? block.content : []
  return first?.type === 'text' && first.text.trim() === TITLE
}

/** A picture cannot be read from a clipboard's addresses; its caption stays. */
function withoutPicture(block: ManuscriptBlock): ManuscriptBlock {
  if (block.type === 'notice') return { ...block, type: 'paragraph' }
  if (block.type !== 'figure') return block
  const content = block.caption ? [{ type: 'text' as const, text: block.caption }] : []
  return { type: 'paragraph', line: block.line, content }
}

function holdsSomething({ children, fields, type }: BodyNode): boolean {
  if (type === 'horizontalrule' || fields !== undefined) return true
  return children?.some(({ text, type: inner }) => inner !== 'text' || text?.trim() !== '') ?? false
}

/** The reader trims a paragraph; words copied out of a line keep the space they begin or end with. */
function withEdges(blocks: BodyNode[], text: string): BodyNode[] {
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph') return blocks
  const space = (isThere: boolean) => (isThere ? [createText(' ')] : [])
  const children = [
    ...space(/^[ \u00a0]/.test(text)),
    ...(only.children ?? []),
    ...space(/[ \u00a0]$/.test(text)),
  ]
  return [{ ...only, children }]
}

function toNote(id: string, note: ManuscriptNote | undefined, newID: () => string): BodyNode {
  const kept = {
    notes: new Map(),
    references: new Map(),
    quotations: new Map(),
    pictures: new Map(),
  }
  const empty = noteToNode({ id, kept, newID, note: undefined })
  const prose = note ? inlinesToRuns(note.content) : []
  if (prose.length === 0) return empty
  return { ...empty, fields: { ...empty.fields, prose: runsToBody(prose, newID) } }
}

function toParagraphs({ content, label }: ManuscriptNote, newID: () => string): BodyNode[] {
  const { root } = runsToBody(inlinesToRuns(content), newID)
  const words = (root.children ?? []).flatMap(({ children = [] }) => children)
  const inline = words.flatMap((node) => (node.type === 'listitem' ? (node.children ?? []) : node))
  return [createElement('paragraph', [createText(`[${label}] `), ...inline])]
}

function listLeftOut(
  blocks: readonly ManuscriptBlock[],
  unsupported: readonly { what: string }[],
): string[] {
  const pictures = blocks.filter(({ type }) => type === 'figure').length
  const counts = new Map<string, number>()
  for (const { what } of unsupported) counts.set(what, (counts.get(what) ?? 0) + 1)
  return [
    ...(pictures > 0 ? [wording.pasting.picturesLeft(pictures)] : []),
    ...[...counts].map(([what, count]) => wording.pasting.changed(count, what)),
  ]
}

function linesToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return linesOf(escaped)
    .map((line) => `<p>${line}</p>`)
    .join('')
}

const linesOf = (text: string) => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')

function linesToBlocks(text: string): BodyNode[] {
  return linesOf(text).map((line) => createElement('paragraph', [createText(line.trim())]))
}
