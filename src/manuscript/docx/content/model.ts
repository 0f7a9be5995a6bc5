import type { ManuscriptInline, ManuscriptProblem } from '../../model'
import type { ImageShelf } from '../graphics/createImageShelf'
import type { DocxPackage } from '../package/model'
import type { XmlElement } from '../xml/model'
import type { DocxStyle, DocxStyles, ParagraphLook, ParagraphRole } from '../styles/model'
import type { ListCounter } from './createListCounter'

/** What all stories of one file share while it is read. */
export type DocxReading = {
  docx: DocxPackage
  styles: DocxStyles
  /** Counts an item of a list and answers its place. */
  countItem: ListCounter
  /** Takes one picture as `createImageShelf` does. */
  takeImage: ImageShelf['take']
  /** Labels of notes by their id in the model, e.g. `footnote-2`. */
  labels: ReadonlyMap<string, string>
  /** Comments by id; each is taken out as it is placed. */
  comments: Map<string, string>
  unsupported: { what: string; where: string }[]
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
  paragraphs: DocxParagraph[]
}

/** Enough of a story to say where something stands. */
export type Place = Pick<Story, 'reading' | 'note' | 'line'>

/** A field that is open (ECMA-376 part 1, 17.16.18): first its instruction is read, then its result. */
export type DocxField = {
  instruction: string
  /** Words that stand in the instruction and are shown nowhere. */
  words: string
  inResult: boolean
  link: Link | null
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
export type DocxPicture = { image: string; alt?: string; leads: boolean }

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
