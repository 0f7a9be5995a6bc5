/**
 * The shapes of citing: references as CSL-JSON, citations of them, the notes that hold citations,
 * and notes as printed. Names are those of CSL 1.0.2 (https://docs.citationstyles.org).
 */

/** A person or body named in a reference (CSL-JSON name variable). */
export type CslName = {
  family?: string
  given?: string
  literal?: string
  suffix?: string
  'dropping-particle'?: string
  'non-dropping-particle'?: string
}

/**
 * A CSL-JSON date: year, month, day in `date-parts`, twice for a range, with a `season` from 1 for
 * spring to 4 for winter; or words in `literal`.
 */
export type CslDate = {
  'date-parts'?: number[][]
  literal?: string
  season?: number
  circa?: boolean
}

/** A work that is cited, in CSL-JSON. `id` is ours and opaque; `type` is a CSL item type. */
export type CslItem = {
  id: string
  type: string
  title?: string
  'title-short'?: string
  'original-title'?: string
  'container-title'?: string
  'collection-title'?: string
  publisher?: string
  'publisher-place'?: string
  edition?: string
  volume?: string
  'number-of-volumes'?: string
  issue?: string
  number?: string
  page?: string
  genre?: string
  medium?: string
  language?: string
  note?: string
  archive?: string
  archive_location?: string
  'event-title'?: string
  status?: string
  DOI?: string
  ISBN?: string
  ISSN?: string
  URL?: string
  author?: CslName[]
  editor?: CslName[]
  translator?: CslName[]
  'container-author'?: CslName[]
  recipient?: CslName[]
  interviewer?: CslName[]
  issued?: CslDate
  accessed?: CslDate
  'original-date'?: CslDate
}

/** Where in a work: a CSL locator label and the value as printed, e.g. `page` and `70-71`. */
export type Locator = { label: LocatorLabel; value: string }

/** The locator labels the desk offers; a subset of CSL 1.0.2, appendix II. */
export type LocatorLabel =
  | 'page'
  | 'chapter'
  | 'volume'
  | 'section'
  | 'paragraph'
  | 'part'
  | 'book'
  | 'line'
  | 'verse'
  | 'note'
  | 'folio'
  | 'column'
  | 'figure'

/**
 * One pointing at a reference from a note. `prefix` and `suffix` are printed around it as they
 * stand; `<i>…</i>` in them is italic, as CSL-JSON allows. With `quotedIn`, the citation before
 * it in the same note names the original and this one the work in which it was found.
 */
export type Citation = {
  reference: string
  locator?: Locator
  prefix?: string
  suffix?: string
  quotedIn?: true
  /** The work is named without its author, whom the sentence has named. */
  suppressAuthor?: true
}

/**
 * A stretch of printed text with one look. `href` makes it a link. With `begins` it is a break: its
 * text is a space, which is printed as such where there is no room for blocks (noteBlocks).
 */
export type Run = {
  text: string
  italic?: true
  bold?: true
  superscript?: true
  href?: string
  begins?: NoteBreak
}

/** What begins after a break in a note. */
export type NoteBreak = 'line' | 'paragraph' | 'quotation' | 'item' | 'numberedItem'

/**
 * What a numbered marker opens: citations first, prose after them; a note may have either alone.
 * Words before or between citations are their prefixes and suffixes. The id never changes and is
 * never derived from the number. `quotation` names the Quotation record this note documents.
 */
export type Note = {
  id: string
  citations: Citation[]
  prose: Run[]
  quotation?: string
}

/** The CSL position of a citation within the sequence of notes. */
export type CitationPosition = 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator'

/**
 * A note as it stands on the page. `number` is its place in reading order, from 1. `printed` is
 * what the reader sees. `resolved` is the same note with every ibid and short form spelled out;
 * it equals `printed` where there is none.
 */
export type PrintedNote = {
  id: string
  number: number
  printed: Run[]
  resolved: Run[]
  citations: (Citation & { position: CitationPosition })[]
}

/** A work in the list of works cited, as the style prints it there. */
export type PrintedWork = { id: string; printed: Run[] }

/**
 * The two rules of the house beyond those of a style. A magazine may switch either off; then the
 * style is followed as the Citation Style Language has it.
 */
export type HouseRules = {
  /** “ibid.” stands only where the note before names that one work and says nothing else. */
  strictIbid: boolean
  /** Works that would have the same short form are named in full each time. */
  spellOutShared: boolean
}
