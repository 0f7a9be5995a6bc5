/**
 * A pair of quotation marks by the offsets of its two marks. `style` is the kind of mark, not its
 * rank: `single` for ‘ ’ ‚ ‘ ‹ › and ', `double` for the others. `outermost`: no
 * other complete pair encloses it.
 */
export type QuotationMarks = {
  open: number
  close: number
  style: 'double' | 'single'
  outermost: boolean
}

/** A stretch of a block that markers can stand in: a paragraph, a list item, a caption-less line. */
export type Passage = {
  /** Index into `Manuscript.blocks`, and that block's line. */
  block: number
  line: number
  displayed: boolean
  /** Words without markers; a line break is a line feed. */
  text: string
  /** Markers in order: the note's id and the offset in `text` before which the marker stands. */
  markers: { note: string; at: number }[]
}
