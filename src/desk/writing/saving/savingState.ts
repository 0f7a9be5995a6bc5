import type { SavedText } from '../../../operations/saveText'
import type { BodyBlock } from '../../../richtext/bodyBlocks'
import type { BodyNode } from '../../../richtext/model'
import type { DeskAnswer } from '../../acts/askDesk'
import type { SaveLoop } from './SaveLoop'

/**
 * What saving knows of a text: how it stands here, what the desk has of it, and what is said of that.
 */

export type DraftHead = Record<string, string>

/** The whole text as it stands in the editor now. */
export type Draft = { blocks: BodyBlock[]; head: DraftHead }

/** What the desk is known to have, as far as this room was told. */
export type Base = {
  blocks: { id: string; digest: string }[]
  head: DraftHead
  /** States that were sent and never acknowledged: the desk may have them all the same. */
  known: Record<string, string[]>
}

/**
 * The state of saving, in the one order of severity: what is said is what holds. Times are
 * milliseconds since 1970. `failed` tries again by itself; `refused` waits for a person.
 */
export type SaveState =
  | { is: 'saved'; at: number | null }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'failed'; why: string; again: number }
  | { is: 'signedOut' }
  | { is: 'refused'; why: string }

/** Both changed it. A block by its id, words of the head by their field. */
export type Conflict =
  | { part: 'block'; id: string; theirs: BodyNode | null; digest: string; by: string | null }
  | { part: 'head'; id: string; theirs: string; by: string | null }

export type Problem = { id: string; digest: string; message: string }

export type SaveRequest = {
  base: { blocks: Base['blocks']; known: Base['known'] }
  blocks: { id: string; digest: string; node?: BodyNode }[]
  head: Record<string, { from: string; to: string }>
}

export type SaveParts = {
  read: () => Draft
  send: (request: SaveRequest) => Promise<DeskAnswer<SavedText>>
  /** Puts what others wrote into the editor; answers the ids it could not, having been edited since. */
  apply: (saved: SavedText, sent: Draft) => { kept: ReadonlySet<string> }
  onChange: (loop: SaveLoop) => void
  /** Keeps a copy of what is not saved in the browser; null: there is nothing unsaved. */
  keep: (copy: { draft: Draft; base: Base } | null) => void
  now: () => number
  random: () => number
  later: (work: () => void, wait: number) => () => void
}
