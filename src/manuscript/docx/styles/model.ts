/** What a stretch of text looks like, as far as the model of a manuscript can say it. */
export type RunLook = {
  bold?: boolean
  italic?: boolean
  strikethrough?: boolean
  underline?: boolean
  vertical?: 'superscript' | 'subscript' | 'baseline'
  /** Hidden text: in the file, but neither shown nor printed. */
  hidden?: boolean
  font?: string
}

/** What a paragraph's own properties or its style say. Lengths are twentieths of a point. */
export type ParagraphLook = {
  /** Outline level as Word shows it: 1 to 9 for headings, 10 for body text. */
  outline?: number
  /** `w:numId`; `0` takes the paragraph out of its style's list. */
  list?: string
  listLevel?: number
  left?: number
  right?: number
  /** Negative for a hanging first line. */
  firstLine?: number
  ruled?: boolean
  dropCap?: boolean
}

/** A style, with what it inherits through `w:basedOn` filled in. */
export type DocxStyle = {
  id: string
  type: string
  /** Lower case, single spaces, from the style itself up to its oldest ancestor. */
  names: string[]
  paragraph: ParagraphLook
  run: RunLook
}

export type DocxStyles = {
  /** The style of an id; for an unknown id one that has only the name the id suggests. */
  find: (id: string | undefined, type: 'paragraph' | 'character' | 'numbering') => DocxStyle
  /** The look every run has before any style (`w:docDefaults`). */
  defaults: RunLook
}

/** What a paragraph is for, as its style says. */
export type ParagraphRole = 'body' | 'title' | 'heading' | 'quotation' | 'caption'
