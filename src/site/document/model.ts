import type { CslItem, Run } from '../../citations/model'
import type { Figure, Post } from '../../edition/articleText'
import type { Block, ItemIn, PhrasingIn } from '../../text/tree'

/**
 * An article ready to be written out: anchors given, heading levels without gaps, markers bound
 * to their notes. The page, the feeds, the EPUB, JATS, Markdown and plain text are all written
 * from this one shape, so they cannot list different notes or number them differently.
 */
export type ArticleDocument = {
  language: string
  blocks: DocumentBlock[]
  /** In the order they are numbered. */
  notes: DocumentNote[]
  headings: DocumentHeading[]
  worksCited: WorkCited[]
}

/**
 * What a document says of its parts. Addresses of links are printable as they stand; links hold no
 * links and no markers. `first` is the first picture of the article.
 */
export type DocumentTree = {
  block: object
  heading: { anchor: string; level: 2 | 3 | 4 }
  paragraph: { anchor: string }
  item: object
  quotation: { anchor: string; credit?: QuotationCredit; verse?: true }
  figure: { figure: Figure; first: boolean }
  post: { post: Post }
  aside: { heading?: string }
  notice: never
  noteMarker: { note: DocumentNote; anchor: string }
}

export type DocumentBlock = Block<DocumentTree>
export type DocumentListItem = ItemIn<DocumentTree>
export type DocumentInline = PhrasingIn<DocumentTree>

/** Whose words a displayed quotation are, where the Quotation record says so. */
export type QuotationCredit = { id: string; speaker?: string; translationCredit?: string }

export type DocumentNote = {
  id: string
  number: number
  /** Id of the entry under Notes. */
  anchor: string
  /** Id of the preview. */
  preview: string
  printed: Run[]
  resolved: Run[]
  /** Whether an ibid or a short form stands in `printed`. */
  shortened: boolean
  references: string[]
  quotation?: string
  /** Ids of the markers in the text, in reading order; at least one. */
  occurrences: string[]
}

export type DocumentHeading = { anchor: string; level: 2 | 3 | 4; text: string }

/** `entry` is the work as the list prints it; `isStyled` where the citation style does. */
export type WorkCited = {
  id: string
  item: CslItem
  entry: Run[]
  isStyled: boolean
  notes: DocumentNote[]
}
