import type { NoteChangeReason } from '../../citations/numbering/model'
import type { Figure, Inline, Post } from '../articleText'

/**
 * What differs between two texts, as a plain structure that a panel can draw: every block of both
 * texts once, so that a panel may fold the unchanged stretches, and lists of what differs around
 * them.
 */
export type TextComparison = {
  /** The two say the same (`contentHash`). */
  isEqual: boolean
  front: FieldChange[]
  blocks: ComparedBlock[]
  notes: ComparedNote[]
  references: ComparedRecord[]
  quotations: ComparedRecord[]
}

/**
 * A stretch of words that both texts have, or only one. Leaving out what is `inserted` gives the
 * words before, leaving out what is `deleted` those after. A marker that both have carries the id
 * of the note after.
 */
export type ComparedPiece = { change: 'same' | 'inserted' | 'deleted'; content: Inline[] }

/** What a block is, apart from its words. `inAside` is the depth of asides around it, 0 for none. */
export type BlockShape = { inAside: number } & (
  | { type: 'heading'; level: 2 | 3 | 4 }
  | { type: 'paragraph' }
  | { type: 'listItem'; ordered: boolean; depth: number; first: boolean; start: number }
  | { type: 'quotation'; quotation?: string; verse?: true }
  | { type: 'figure'; figure: Figure }
  | { type: 'post'; post: Post }
  | { type: 'aside' }
  | { type: 'rule' }
)

/**
 * A block of either text; a list item is one, and so is the beginning of an aside with its heading.
 * `before` is absent where it was inserted, `after` where it was deleted. `changed` means other
 * words, looks or shape. `movedFrom` is the place, from 1, that it had among the blocks before; it
 * stands where it is now and nowhere else.
 */
export type ComparedBlock = {
  change: 'same' | 'changed' | 'inserted' | 'deleted'
  before?: BlockShape
  after?: BlockShape
  /** The block's id in the text after, or before where it was deleted. */
  id?: string
  movedFrom?: number
  pieces: ComparedPiece[]
}

/** A field whose value differs, both values in words. */
export type FieldChange = { field: string; before: string; after: string; pieces: ComparedPiece[] }

/**
 * A note that is new, gone, printed otherwise or numbered otherwise, with the words of both. Where
 * a note says the same in print but stands differently in the data, `reasons` is empty.
 */
export type ComparedNote = {
  id: string
  before?: { number: number; text: string }
  after?: { number: number; text: string }
  printedChanged: boolean
  reasons: NoteChangeReason[]
  pieces: ComparedPiece[]
}

/** A reference or quotation that is used in one text only (no `fields`), or says something else. */
export type ComparedRecord = {
  id: string
  change: 'added' | 'removed' | 'changed'
  /** A title or the words, for people. */
  label: string
  fields: FieldChange[]
}

/** What differs between two editions of an issue, article by article. */
export type ManifestComparison = {
  /** The two are the same to the last byte (`hashManifest`). */
  isEqual: boolean
  magazine: FieldChange[]
  issue: FieldChange[]
  /** At most one: the headings of the sections, in order. */
  sections: FieldChange[]
  articles: ComparedArticle[]
}

/** Where an article stands in an issue; both numbers count from 1. */
export type ArticlePlace = { section: number; heading: string; position: number }

/**
 * An article of either edition. `moved`: its place among the others is another, or it stands under
 * another heading. With `changed` there is a comparison of the texts; it may be silent where only
 * anchors differ.
 */
export type ComparedArticle = {
  change: 'same' | 'changed' | 'added' | 'removed'
  id: string
  title: string
  slug: string
  moved: boolean
  before?: ArticlePlace
  after?: ArticlePlace
  comparison?: TextComparison
}
