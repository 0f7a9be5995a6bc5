import type { Citation, CslItem, Locator, Run } from '../../../citations/model'
import type { NoteFlag, ReadIbid } from '../model'
import type { ParsedNote } from '../parse/parseNote'

/** A note with its place in reading order and what was parsed from it. */
export type NumberedNote = {
  id: string
  number: number
  marked: boolean
  /** Whether it is uncertain that the note before it is the one that stood before it in the file. */
  hasGapBefore: boolean
  line: number
  runs: Run[]
  text: string
  parsed: ParsedNote
}

/** A citation with the number of the note in which its source stands spelled out. */
export type BoundCitation = Citation & { spelledOutIn: number }

/** A note whose citations all point to references. */
export type BoundNote = {
  citations: BoundCitation[]
  prose: Run[]
  flags: NoteFlag[]
  ibids: ReadIbid[]
  /** Whether words around the citations may name a source that was not understood. */
  mayCiteMore: boolean
  /** Why a citation of the note could not be bound; such a one stands in its prose. */
  unbound: { word: string; why: UnboundReason; name: string }[]
}

export type UnboundReason =
  | 'noNoteBefore'
  | 'gapBefore'
  | 'noSourceBefore'
  | 'severalSourcesBefore'
  | 'noWorkOfAuthor'
  | 'severalWorksOfAuthor'

/** A reference being collected; `lastPlace` is the locator with which it was cited last. */
export type CollectedReference = {
  id: string
  key: string
  csl: CslItem
  notes: number[]
  lastPlace?: Locator
}
