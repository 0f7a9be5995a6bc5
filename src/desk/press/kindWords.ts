import type { CorrectionKind, EditionKind } from '../../workflow/publication'

/** What makes an edition, in words that follow its number. */
export const EDITION_KINDS: Record<EditionKind, string> = {
  first: 'first printing',
  correction: 'correction',
  rollback: 'return to an earlier edition',
}

/** What kind of correction readers are told of, with what it says. */
export const CORRECTION_WORDS: Record<CorrectionKind, string> = {
  misprint: 'Misprint: the meaning stays',
  correction: 'Correction: something was wrong',
  retraction: 'Retraction: not to be relied upon',
}
