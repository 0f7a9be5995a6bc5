import type { CorrectionKind, NamedArticle } from '../../workflow/publication'

/** What would be printed, as the form that prints it has to say it. */
export type PrintPlan = {
  issue: number
  name: string
  manifestHash: string
  ordinal: number
  /** Readers have an edition now, which this one takes the place of. */
  replaces: boolean
  /** How many articles readers get. */
  articles: number
  /** Articles of which readers are told what changed. */
  changed: readonly NamedArticle[]
  /** Articles that stay as readers have them. */
  waiting: readonly NamedArticle[]
  /** The magazine's. */
  timeZone: string
  /** Whether it is open, and why it is not. */
  canPublish: boolean
  canSchedule: boolean
  why: string
}

/** What readers are told of one article, while it is being written. */
export type CorrectionDraft = { kind: CorrectionKind; what: string }
