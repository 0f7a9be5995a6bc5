import type { CorrectionKind, EditionKind, NamedArticle } from '../../workflow/publication'

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
  const count = articles === 1 ? 'its article' : `all ${articles} articles`
  return [
    replaces
      ? `Edition ${ordinal} of ${name} takes the place of the one readers have, with ${count} at once.`
      : `Edition ${ordinal} of ${name} goes before readers, who have nothing of it now, with ${count} at once.`,
    note.trim() === '' ? 'Readers get no note.' : `Readers are told: “${note.trim()}”`,
    ...changed.map(({ article, title }) => {
      const { kind, what } = corrections[article] ?? { kind: 'correction', what: '' }
      const [word] = CORRECTION_WORDS[kind].split(':')
      return `${word} in “${title}”: “${what.trim()}”`
    }),
    ...waiting.map(({ title }) => `“${title}” stays as readers have it; its new draft waits.`),
    'It can be undone by going back to an earlier edition or by withdrawing the issue; what was published stays in its history.',
  ]
}

/** What makes an edition, in words that follow its number. */
export const EDITION_KINDS: Record<EditionKind, string> = {
  first: 'first edition',
  correction: 'correction',
  rollback: 'return to an earlier edition',
}

/** What kind of correction readers are told of, with what it says. */
export const CORRECTION_WORDS: Record<CorrectionKind, string> = {
  misprint: 'Misprint: the meaning stays',
  correction: 'Correction: something was wrong',
  retraction: 'Retraction: not to be relied upon',
}
