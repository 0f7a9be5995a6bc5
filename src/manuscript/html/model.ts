import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Gathering, RawBlock } from '../blocks/model'
import type { ManuscriptNote } from '../model'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** The notes of a page, found before its text is read. */
export type HtmlNotes = {
  /** Links that are markers, with the note they open. */
  markers: Map<HtmlElement, { note: string; label: string }>
  /** Elements that hold the text of a note. */
  entries: Map<HtmlElement, Omit<ManuscriptNote, 'content' | 'line'>>
  /** Links from a note back to its marker, and what else repeats a note's number before it. */
  backlinks: Set<HtmlElement>
  /** Elements with the text of a note somewhere inside. */
  around: Set<HtmlElement>
}

/** What reading a page needs at every step. */
export type HtmlContext = {
  gathering: Gathering
  notes: HtmlNotes
  read: ManuscriptNote[]
  /** Reads nodes into `sink`; handed down so that the readers of blocks need not know each other. */
  readBlocks: (nodes: HtmlNode[], sink: RawBlock[]) => void
  /** Added to lines, for HTML that stands inside another file. */
  lineOffset: number
}
