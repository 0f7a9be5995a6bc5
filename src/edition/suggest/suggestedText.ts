/**
 * A text in which changes are suggested, and a suggested change.
 *
 * The text is its outermost blocks, each a row of tokens that begins with the beginning of the block:
 * what the block is and its id. So everything that can be done to a text is one thing, tokens taken
 * out and tokens put in: a word, a note with its marker, the beginning of a block (taken out, two
 * blocks are one, which keeps the id of the first; put in, one block is two). Only to carry a block
 * elsewhere is another thing, for its words go with it as they then are.
 *
 * Changes are named by places in the text they were made in and know nothing of each other. Any of
 * them may be taken or left (`applyChanges`), in any order (`carryChange`).
 */
export type SuggestToken = {
  /** Equal exactly where two tokens say the same. */
  key: string
  /** The id of the block that begins here. */
  begins?: string | undefined
  /** It is white space only: one that stands alone between two changes belongs to them. */
  isSpace?: boolean | undefined
}

/** A block: its beginning, then what stands in it. */
export type TokenBlock<T extends SuggestToken = SuggestToken> = readonly T[]

export type TokenText<T extends SuggestToken = SuggestToken> = readonly TokenBlock<T>[]

/** The block before all others, which is empty and only there to put something after it. */
export const TOP = ''

/**
 * In a block, the tokens from `from` up to `to` are taken out and others put in their place; token 0
 * is the beginning of the block. What is put in before a block is put in at the end of the block
 * before it, or of `TOP`.
 */
export type WordChange<T extends SuggestToken = SuggestToken> = {
  type: 'words'
  block: string
  from: number
  to: number
  insert: readonly T[]
}

/**
 * A block is carried to before another, to the end without one. With it go the blocks of `tail` that
 * stand right after it: they are new and were made of it. It comes to stand before those of `ahead`
 * that stand there already: they were carried there too.
 */
export type MoveChange = {
  type: 'move'
  block: string
  before: string | null
  tail: readonly string[]
  ahead: readonly string[]
}

export type SuggestedChange<T extends SuggestToken = SuggestToken> = WordChange<T> | MoveChange

/** The id of a block; every block begins with its beginning. */
export function idOfBlock(block: TokenBlock): string {
  const id = block[0]?.begins
  if (id === undefined) throw new RangeError('A block has to begin with its beginning.')
  return id
}

/** Equal exactly where two blocks say the same, whatever their ids. */
export function keyOfBlock(block: TokenBlock): string {
  return JSON.stringify(block.map(({ key }) => key))
}

/** Tokens are the same where they say the same; a beginning is that of one block only. */
export function identityOf({ begins, key }: SuggestToken): string {
  return begins === undefined ? `.${key}` : JSON.stringify([begins, key])
}
