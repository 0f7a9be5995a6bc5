import type { CorrectionKind, NamedArticle } from '../../workflow/publication'
import { wording } from '../../wording'

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

/**
 * What printing does, sentence by sentence, for the person who is about to do it: what readers get,
 * what they are told, and what they do not get yet.
 */
export function listPrintWords(
  { articles, changed, name, ordinal, replaces, waiting }: PrintPlan,
  { corrections, note }: { corrections: Record<string, CorrectionDraft>; note: string },
): string[] {
  const { plan } = wording.publish
  return [
    (replaces ? plan.replaces : plan.first)(ordinal, name, articles),
    note.trim() === '' ? plan.noNote : plan.note(note.trim()),
    ...changed.map(({ article, title }) => {
      const { kind, what } = corrections[article] ?? { kind: 'correction', what: '' }
      return plan.corrections[kind](title, what.trim())
    }),
    ...waiting.map(({ title }) => plan.waits(title)),
    plan.undone,
  ]
}
