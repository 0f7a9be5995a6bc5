import type { CslItem, Run } from '../../citations/model'
import type { Figure, Inline, Post } from '../../edition/articleText'

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

export type DocumentBlock =
  | { type: 'heading'; anchor: string; level: 2 | 3 | 4; content: DocumentInline[] }
  | { type: 'paragraph'; anchor: string; content: DocumentInline[] }
  | { type: 'list'; ordered: boolean; start?: number; items: DocumentListItem[] }
  | { type: 'quotation'; anchor: string; paragraphs: DocumentInline[][]; credit?: QuotationCredit }
  | { type: 'figure'; figure: Figure; first: boolean }
  | { type: 'post'; post: Post }
  | { type: 'aside'; heading?: string; body: DocumentBlock[] }
  | { type: 'rule' }

export type DocumentListItem = {
  content: DocumentInline[]
  lists: Extract<DocumentBlock, { type: 'list' }>[]
}

export type TextInline = Extract<Inline, { type: 'text' }>

/** `href` is printable as it stands; links hold no links and no markers. */
export type DocumentInline =
  | TextInline
  | { type: 'link'; href: string; content: (TextInline | { type: 'lineBreak' })[] }
  | { type: 'noteMarker'; note: DocumentNote; anchor: string }
  | { type: 'lineBreak' }

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

export type WorkCited = { id: string; item: CslItem; notes: DocumentNote[] }
