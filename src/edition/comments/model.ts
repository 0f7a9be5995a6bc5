import type { WordsFact } from '../frontMatter'

/**
 * Where a comment points: the passage in its words, with a little of what stands around it, and
 * where it stood. Both are selectors of the W3C Web Annotation Data Model (Recommendation, 23
 * February 2017, sections 4.2.4 and 4.2.5), so that they can be handed to any tool that reads them.
 */
export type CommentAnchor = { quote: TextQuoteSelector; position: TextPositionSelector }

/** The words themselves, and those right before and after them. */
export type TextQuoteSelector = {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** From `start` up to but not including `end`, counted in Unicode code points from 0. */
export type TextPositionSelector = { type: 'TextPositionSelector'; start: number; end: number }

/**
 * Where the passage is in another text, in UTF-16 code units as strings count. `found`: the same
 * words; `changed`: the passage is there, its words were edited; `lost`: it is gone.
 */
export type FoundAnchor =
  { state: 'found' | 'changed'; start: number; end: number } | { state: 'lost' }

/**
 * The text that comments are anchored in, and what each stretch of it is, in UTF-16 code units.
 * Stretches are separated by a line feed. `id` is that of the block or note, where it has one.
 */
export type CommentText = { text: string; passages: CommentPassage[] }

export type CommentPassage = {
  part: WordsFact | 'block' | 'note'
  id?: string
  start: number
  end: number
}
