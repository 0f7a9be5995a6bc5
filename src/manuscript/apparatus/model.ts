import type { Citation, CslItem, Run } from '../../citations/model'
import type { ManuscriptProblem } from '../model'

/**
 * The apparatus of a manuscript: what its notes cite, what its markers document, and what of it a
 * person must still decide. Everything here is computed from a `Manuscript`; nothing is stored.
 */
export type Apparatus = {
  /** In reading order (first marker); notes that no marker opens stand last. */
  notes: ReadNote[]
  /** Distinct works, in the order in which the notes first cite them. */
  references: ReadReference[]
  /** At most one per note, in the order of the notes. */
  quotations: ReadQuotation[]
  ibids: ReadIbid[]
  /** In the order of the notes. */
  problems: ManuscriptProblem[]
}

/**
 * `certain`: formatted in the house style, the note prints exactly the manuscript's words; or its
 * citations are those of a reference manager and its other words are printed as they stood.
 * `likely`: it prints differently, but every word of the manuscript's is in what it prints.
 * `none`: the note was not read as a citation; its words stand in `prose` as they stood.
 */
export type Confidence = 'certain' | 'likely' | 'none'

/** What a note says about its own quotation or reading, in words that are kept in the citation. */
export type NoteFlag =
  | 'ourTranslation'
  | 'emphasisInOriginal'
  | 'emphasisAdded'
  | 'quotedIn'
  | 'ibid'
  | 'shortForm'
  /** A short form of a work that no earlier note spells out; it became a work of its own. */
  | 'newShortForm'
  | 'prose'

/** One note of the manuscript as understood. */
export type ReadNote = {
  /** The id of the ManuscriptNote. */
  id: string
  /** Place in reading order, from 1. Unmarked notes are counted on after the marked ones. */
  number: number
  /** Whether a marker in the text opens it. */
  marked: boolean
  /** As in ManuscriptNote. */
  line: number
  /** The note as it stood, runs of white space made one space. */
  text: string
  /** `reference` is the id of a ReadReference. */
  citations: Citation[]
  prose: Run[]
  confidence: Confidence
  /** What the note prints in the house style, formatted from `citations` and `prose`. */
  printed: string
  flags: NoteFlag[]
}

/** A work the notes cite. `csl.id` equals `id`, which is local to this manuscript. */
export type ReadReference = {
  id: string
  /** The identity of the work: `referenceKey(csl)`. */
  key: string
  csl: CslItem
  /** Numbers of the notes that cite it, ascending, each once. */
  notes: number[]
  /** What reference managers call the work, the same in every file. */
  managerIDs?: string[]
}

/** The words of a source that stand before a note's marker. */
export type ReadQuotation = {
  /** The id of the ManuscriptNote, and its number. */
  noteID: string
  note: number
  /** As it stands, without the outer quotation marks; paragraphs are parted by a line feed. */
  text: string
  displayed: boolean
  /** Index into `Manuscript.blocks`, and that block's line. */
  block: number
  line: number
  /**
   * Where `text` lies in the block: offsets into the block's text without markers (line breaks and
   * ends of paragraphs and items count one character), quotation marks outside.
   */
  start: number
  end: number
  /** Other words in quotation marks nearer to the marker, which may have been meant instead. */
  alternative?: string
}

/** A note that names its source by ibid, idem, op. cit. and the like. */
export type ReadIbid = {
  note: number
  /** The word as the manuscript has it. */
  word: string
  /** The note in which the source stands spelled out; `null` where it cannot be bound. */
  resolvesTo: number | null
}

/** Whether a work of the manuscript is on the desk already; ids of candidates are the desk's. */
export type ReferenceMatch = { reference: string } & (
  | { answer: 'new' }
  /** One work by its manager's name for it or by its key. `differing`: the CSL fields in which the two say different things. */
  | { answer: 'reuse'; candidate: string; differing: string[] }
  /** Nearest first. `likeness` is that of the titles, from 0 to 1. */
  | {
      answer: 'decide'
      candidates: { id: string; likeness: number; differing: string[] }[]
    }
)

/** A note or block of one version of a manuscript, for finding it again in another. */
export type RevisableItem = {
  id: string
  text: string
  /** What tells equal texts apart: for a note the words before its marker. */
  near?: string
}

/**
 * What became of the items of an older version in a newer one, by their ids. `kept` says the same
 * words, though perhaps elsewhere; `changed` other words that are alike, `likeness` from 0 to 1.
 * Pairs and new items stand in the order of the newer version, gone ones in that of the older.
 */
export type Revision = {
  kept: { old: string; new: string }[]
  changed: { old: string; new: string; likeness: number }[]
  new: string[]
  gone: string[]
}
