import { createProblem } from '../../createProblem'
import { citeWith, type ManagerCitation } from '../../managerCitation'
import type { ManuscriptInline, ManuscriptProblem, Unsupported, UnsupportedKind } from '../../model'
import type { XmlElement } from '../../xml/elements'
import type { DocxPackage } from '../openPackage'
import type { CitationReader } from '../citations/readCitation'
import type { PlacedCitations } from '../citations/placeCitations'
import type { ParagraphRole } from '../styles/decideRole'
import type { DocxStyle, DocxStyles } from '../styles/parseStyles'
import type { ParagraphLook } from '../styles/readLook'
import type { ListCounter } from './createListCounter'
import type { LostLooks } from '../../lostLooks'
import type { ImageCollector } from './collectImages'

/** What all stories of one file share while it is read. */
export type DocxReading = {
  docx: DocxPackage
  styles: DocxStyles
  /** Counts an item of a list and answers its place. */
  countItem: ListCounter
  /** Takes one picture as `collectImages` does. */
  takeImage: ImageCollector['take']
  /** Labels of notes by their id in the model, e.g. `footnote-2`. */
  labels: ReadonlyMap<string, string>
  /** Comments by id; each is taken out as it is placed. */
  comments: Map<string, string>
  /** Reads what reference managers left in the file. */
  citationReader: CitationReader
  citations: PlacedCitations
  lostLooks: LostLooks
  /** Notes by the bookmark round their marker, for cross-references to them. */
  markedNotes: ReadonlyMap<string, string>
  /** How many cross-references became markers. */
  repeatedMarkers: number
  unsupported: Unsupported[]
  problems: ManuscriptProblem[]
  /** Text that was left out of the text on purpose, all of it listed or standing elsewhere. */
  setAside: string[]
}

/** One story: the body, or one note. `note` is its name in words, e.g. `footnote 3`. */
export type Story = {
  reading: DocxReading
  part: string
  note: string | null
  /** Number of the paragraph being read, from 1; for a note that of the paragraph it belongs to. */
  line: number
  fields: DocxField[]
  /** The signs that belong to whole fields; others are ignored. */
  signs: ReadonlySet<XmlElement>
  /** Citations that are open by something else than a field: bookmarks by id, controls. */
  citing: { id: string; citation: ManagerCitation }[]
  paragraphs: DocxParagraph[]
}

/** Enough of a story to say where something stands. */
type Place = Pick<Story, 'reading' | 'note' | 'line'>

/** A field that is open (ECMA-376 part 1, 17.16.18): first its instruction is read, then its result. */
export type DocxField = {
  instruction: string
  /** Words that stand in the instruction and are shown nowhere. */
  words: string
  inResult: boolean
  link: Link | null
  /** Its `w:fldData`, where it has any. */
  data: string
  citation: ManagerCitation | null
  /** Whether the field shows words. */
  hasWords: boolean
  /** The note that a cross-reference points to, and whether it is set as a marker. */
  note: { id: string; isMarker: boolean } | null
}

export type Link = { href: string }

/** The paragraph being read. */
export type Flow = {
  style: DocxStyle
  /** Headings and quotations have a look of their own: only what departs from it is marked. */
  relative: boolean
  items: FlowItem[]
  pictures: DocxPicture[]
  /** Words that are in the file but are neither shown nor printed. */
  hidden: string[]
  ruled: boolean
  link: Link | null
}

export type FlowItem = { inline: ManuscriptInline; link: Link | null }

/** A picture of a paragraph; `leads` if no words stand before it. */
type DocxPicture = { image: string; alt?: string; leads: boolean }

/** A paragraph as read, before paragraphs are put together as blocks. */
export type DocxParagraph = {
  line: number
  role: ParagraphRole
  /** Of a heading, 1 to 9 as in the file. */
  level: number
  look: ParagraphLook
  list: DocxListPlace | null
  content: ManuscriptInline[]
  pictures: DocxPicture[]
  ruled: boolean
}

/** `number` is the item's own number in an ordered list; `format` as in ListLevel. */
export type DocxListPlace = {
  list: string
  level: number
  ordered: boolean
  format: string
  number: number
}

/** Where a story is being read, in words: `paragraph 12`, `footnote 3`. */
function describePlace(story: Place): string {
  return story.note ?? `paragraph ${Math.max(1, story.line)}`
}

/** Lists something that the model cannot hold, with its place, and tells the editor. `detail` is
 * put behind the place. */
export function listUnsupported(
  story: Place,
  what: string,
  { detail, kind = 'other' }: { detail?: string | undefined; kind?: UnsupportedKind } = {},
): void {
  const place = describePlace(story)
  story.reading.unsupported.push({
    kind,
    what,
    where: detail === undefined ? place : `${place} (${detail})`,
  })
  story.reading.problems.push(createProblem('unsupported', { what }, { line: story.line }))
}

/** Adds what stands in the line to the paragraph being read, inside the link that is open. */
export function addInline(story: Story, flow: Flow, inline: ManuscriptInline): void {
  const link = flow.link ?? story.fields.findLast((field) => field.link !== null)?.link ?? null
  const field = story.fields.findLast(({ citation }) => citation !== null)
  const citation = field?.citation ?? story.citing.at(-1)?.citation
  if (field) field.hasWords = true
  flow.items.push({ inline: citation ? citeWith(inline, citation) : inline, link })
}

type Text = Extract<ManuscriptInline, { type: 'text' }>
export type TextLook = Omit<Text, 'type' | 'text'>

/**
 * Adds words to the paragraph being read. Words inside the instruction of a field belong to the
 * instruction and are shown nowhere.
 */
export function addText(story: Story, flow: Flow, text: string, marks: TextLook): void {
  if (text === '') return
  const field = story.fields.find(({ inResult }) => !inResult)
  if (field) {
    field.words += text
    story.reading.setAside.push(text)
    return
  }
  const reference = story.fields.findLast(({ note }) => note !== null)?.note
  if (reference && (reference.isMarker || marks.superscript === true)) {
    addReference(story, flow, reference)
    story.reading.setAside.push(text)
    return
  }
  addInline(story, flow, { type: 'text', text, ...marks })
}

/** A cross-reference that is set as the marker of a note is one more marker of that note. */
function addReference(story: Story, flow: Flow, reference: NonNullable<DocxField['note']>): void {
  const { labels } = story.reading
  const last = flow.items.at(-1)?.inline
  if (last?.type === 'noteMarker' && last.note === reference.id && reference.isMarker) return
  addInline(story, flow, {
    type: 'noteMarker',
    note: reference.id,
    label: labels.get(reference.id) ?? '?',
  })
  reference.isMarker = true
  story.reading.repeatedMarkers += 1
}
