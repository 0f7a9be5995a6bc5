import type { CslItem, Note } from '../model'

/** Everything that can be wrong with the notes, references and quotations of an article. */
export type ApparatusProblemKind =
  | 'markerWithoutNote'
  | 'noteWithoutMarker'
  | 'noteWithoutText'
  | 'citationWithoutReference'
  | 'ibidTyped'
  | 'locatorMissing'
  | 'referenceIncomplete'
  | 'referenceKeyShared'
  | 'quotationAltered'
  | 'quotationEmpty'
  | 'noteNumberTyped'

/**
 * One obstacle to publication. `note` is the number on the page, absent where the note has none;
 * `noteID`, `reference`, `quotation` and `block` are ids, for the link to the place.
 */
export type ApparatusProblem = {
  kind: ApparatusProblemKind
  message: string
  note?: number
  noteID?: string
  reference?: string
  quotation?: string
  block?: string
}

/**
 * One quotation as it stands in the article: its words, the note that documents it, the Quotation
 * record it is linked to and that record's words, and the editor's reason for a difference.
 */
export type QuotationUse = {
  text: string
  noteID?: string
  quotation?: string
  record?: string
  reason?: string
}

/** What the apparatus of one article consists of. `markers` are note ids in reading order. */
export type CheckedApparatus = {
  notes: readonly Note[]
  markers: readonly string[]
  references: Readonly<Record<string, CslItem>>
  quotations?: readonly QuotationUse[]
  /** The running text by blocks, without the words of its links. */
  texts?: readonly { block: string; text: string }[]
}
