import type { BodyNode } from '../model'

/**
 * Under which ids the parts of a manuscript are kept on the desk. `notes`, `references` and
 * `quotations` are asked by the ids of the manuscript and its apparatus, a quotation by its note;
 * `pictures` by the index of the block in `Manuscript.blocks`.
 */
export type KeptIDs = {
  notes: ReadonlyMap<string, string>
  references: ReadonlyMap<string, number>
  quotations: ReadonlyMap<string, number>
  pictures: ReadonlyMap<number, number>
  /** Editors' reasons why quotations differ from their source texts, by note; none on a first import. */
  excuses?: ReadonlyMap<string, string>
  /** Notes before which no quotation stands, as somebody has said; none on a first import. */
  notQuoted?: ReadonlySet<string>
}

/** What the nodes of one body need to know of each other while they are written. */
export type BodyWriter = {
  newID: () => string
  /** The node for a marker: the note itself at its first marker, a pointer to it afterwards. */
  markerToNode: (note: string) => BodyNode
}
