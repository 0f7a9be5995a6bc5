import type { DeclaredKind } from '../../citations/compare/model'

/** What a quotation may do with its source as long as readers can see it. */
export const DECLARED_WORDS: Record<DeclaredKind, string> = {
  elision: 'words left out, and marked as left out',
  insertion: 'words put in, in brackets',
  firstCapital: 'another first capital',
  emphasisNote: 'a note on the emphasis',
  quotationMarks: 'other quotation marks',
  spaces: 'other spaces',
  hyphens: 'other hyphens',
}
