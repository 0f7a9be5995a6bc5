import type { ComparedBlock, ComparedPiece } from '../../edition/compare/model'

/** A stretch of the text with remarks on it, from `start` up to but not including `end`. */
export type Mark = { thread: number; start: number; end: number }

/** How letters look; only what is true is said. */
export type Look = Partial<
  Record<
    'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript' | 'code',
    true
  >
>

/**
 * The smallest stretch that is drawn as one. `at` is its place in the text that remarks are anchored
 * in, in UTF-16 code units; deleted words and markers have none. `words` of a marker is its note.
 */
export type Segment = {
  type: 'text' | 'marker' | 'break'
  change: ComparedPiece['change']
  words: string
  look: Look
  href?: string
  at?: number
  threads: number[]
}

/** A block of the comparison, ready to draw. `start` and `end` as in `Mark`; absent where deleted. */
export type LaidBlock = {
  block: ComparedBlock
  start?: number
  end?: number
  segments: Segment[]
}
