import type { Passage } from '../../edition/remarks/model'

/** A person as a thread names them. */
export type RemarkAuthor = { id: number; name: string }

export type RemarkAnswer = { id: number; text: string; by: RemarkAuthor; at: string }

/**
 * A remark with its answers. `exact` is the words that were remarked on; `passage` is where they are
 * in the text that remarks are anchored in (`textToRemarkText`), as it is now, and what part of the
 * article they begin in. A lost remark has none.
 */
export type RemarkThread = RemarkAnswer & {
  resolved?: { by: RemarkAuthor; at: string }
  state: 'found' | 'changed' | 'lost'
  exact: string
  passage?: Passage
  answers: RemarkAnswer[]
}
