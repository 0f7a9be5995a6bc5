/**
 * A text as a word processor knows it: paragraphs in styles, notes at the foot, comments in the
 * margin, changes that somebody proposes. `writeDocx` makes a file of it.
 */
export type WordDocument = {
  title: string
  /** BCP 47. */
  language: string
  /** ISO instant; it is in the file, so the same document gives the same bytes. */
  at: string
  /** What the file is of, for whoever gets it back: `dc:identifier`. */
  identifier: string
  /** Properties of our own, by which the file is known again (`docProps/custom.xml`). */
  properties: Readonly<Record<string, string>>
  paragraphs: readonly WordParagraph[]
  /** In the order of their first markers. */
  notes: readonly WordNote[]
  comments: readonly WordComment[]
}

/** What a paragraph is for; each has a style of its own, which the author may restyle. */
export type WordStyle =
  | 'title'
  | 'subtitle'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'editorsNote'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'quotation'
  | 'attribution'
  | 'item'
  | 'figure'
  | 'caption'
  | 'credit'
  | 'asideHeading'
  | 'aside'
  | 'post'
  | 'rule'
  | 'note'

export type WordParagraph = {
  style: WordStyle
  content: readonly WordInline[]
  /** The name of the bookmark around it: letters, figures and `_`, at most 40 (ECMA-376, 17.13.6.2). */
  anchor?: string
  /** Its place in a list. `list` tells lists apart, `level` counts from 0. */
  item?: { list: number; level: number; ordered: boolean; start: number }
  picture?: WordPicture
  /** Somebody put in, or took out, what parts this paragraph from the next. */
  mark?: ChangeMark
}

export type WordPicture = {
  /** Of the file within the file, e.g. `press.jpg`. */
  name: string
  mediaType: 'image/gif' | 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: Uint8Array
  /** In pixels. */
  width: number
  height: number
  alt: string
}

export type WordLook = {
  code?: true
  subscript?: true
  superscript?: true
  strikethrough?: true
  underline?: true
  italic?: true
  bold?: true
}

export type WordInline = { change?: ChangeMark } & (
  | ({ type: 'text'; text: string } & WordLook)
  | { type: 'lineBreak' }
  /** `anchor` as of a paragraph. */
  | { type: 'noteMarker'; note: string; anchor?: string }
  | { type: 'link'; href: string; content: readonly WordInline[] }
  | { type: 'commentStart' | 'commentEnd'; comment: string }
  /** Around words that another program works out by this instruction (ECMA-376, 17.16.18). */
  | { type: 'fieldStart'; instruction: string }
  | { type: 'fieldEnd' }
)

/** A change that waits for an answer. */
export type ChangeMark = {
  type: 'inserted' | 'deleted' | 'movedFrom' | 'movedTo'
  author: string
  at: string
}

/** The paragraphs of a note; only `content` and `item` of them count. */
export type WordNote = { id: string; paragraphs: readonly WordParagraph[] }

export type WordComment = {
  id: string
  author: string
  at: string
  text: string
  /** The comment it answers. */
  answers?: string
  isResolved?: boolean
}
