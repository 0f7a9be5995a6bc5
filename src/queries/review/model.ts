import type { ApparatusProblem } from '../../citations/integrity/model'
import type { PrintedNote } from '../../citations/model'
import type { ArticleText } from '../../edition/articleText'
import type { TextComparison } from '../../edition/compare/model'
import type { LapseCause, SignOffKind, Stage, TurnAct } from '../../workflow/approval'
import type { TakenChanges } from '../suggestions/listTaken'
import type { Signers } from './findSigners'
import type { RefusalReason } from '../../workflow/refusals'

/** A person as others see them. Ids are numbers, as the database has them. */
export type Named = { id: number; name: string }

/**
 * The text a review compares with. `approved`: the last one that had every sign-off; `published`:
 * the last printed one, where nothing approved is left. `isExact`: what is shown has the hash that
 * was approved. Where it has not, a picture or a person of it has been changed since, and those keep
 * no history.
 */
export type ReviewBase = {
  kind: 'approved' | 'published'
  at: string
  contentHash: string
  isExact: boolean
  /** The edition that printed it, where one did. */
  edition?: { issue: string; ordinal: number }
  text: ArticleText
  notes: PrintedNote[]
}

/** A change that made a text another: of its own words, or of a record it prints. */
export type TextChange = {
  what: 'words' | 'reference' | 'quotation' | 'picture' | 'contributor'
  /** The record, as a person would name it; absent for the text's own words. */
  label?: string
  by: string | null
  at: string
}

/** The last act that passed the text on, with the note or the reason given. */
export type ReviewTurn = { act: TurnAct; by: Named; at: string; note: string | null }

export type ReviewSignOff = {
  by: Named
  at: string
  contentHash: string
  note: string | null
  /** Given by a second person; false where the magazine let somebody approve their own text. */
  fourEyes: boolean
  /** Why it does not count for the text as it is now; null while it holds. */
  lapse: { cause: LapseCause; changes: TextChange[] } | null
}

export type ReviewSignOffs = {
  kind: SignOffKind
  count: number
  status: 'held' | 'lapsed' | 'missing'
  signOffs: ReviewSignOff[]
}

/** Something that can be done with an article, and why this person cannot do it now. */
export type ReviewAct = {
  act: 'submit' | 'takeBack' | 'requestChanges' | 'signOff' | 'assign'
  /** The kind of a sign-off. */
  kind?: SignOffKind
  closed: { reason: RefusalReason; message: string } | null
}

/** One act on the article as the audit has it, cut down to what everybody at the desk may see. */
export type ReviewActivity = {
  id: number
  at: string
  event: string
  by: string | null
  /** Why it was refused; null where it was done. */
  refused: string | null
  kind?: string
  fourEyes?: boolean
  note?: string
  assignee?: string | null
  due?: string | null
}

/** How an article stands for one person: what they may do with it, and what is in the way. */
export type ReviewStanding = {
  id: number
  stage: Stage
  contentHash: string
  problems: ApparatusProblem[]
  openComments: number
  openSuggestions: number
  /** Suggestions that were taken since the text was last approved or published. */
  taken: TakenChanges[]
  acts: ReviewAct[]
  assignment: { assignee: Named | null; due: string | null }
  /** Whom it could be given to; empty for those who may not assign. */
  assignable: Named[]
}

export type Review = ReviewStanding & {
  text: ArticleText
  notes: PrintedNote[]
  lastTurn: ReviewTurn | null
  base: ReviewBase | null
  /** With the base; with itself where there is none. */
  comparison: TextComparison
  /** What the magazine asks now. */
  fourEyes: boolean
  distinctSigners: boolean
  /** Who could still sign it off, and whether the house has enough people for that. */
  signers: Signers
  signOffs: ReviewSignOffs[]
  activity: ReviewActivity[]
}
