/** Quotations beside a text: where their words are from, whether they are those, and what to do about it. */
export const checking = {
  ofNote: (note: number) => `Quotation of note ${note}`,
  displayed: 'Displayed quotation',
  open: { check: 'Check', compare: 'Compare', close: 'Close' },
  noNote: 'Nothing says where its words are from. Put a note at their end (Ctrl+Alt+F).',
  noSource: 'Its note names no source yet.',
  /** In the place of the name of a work. */
  sourceUnnamed: 'no source named',
  altered: 'It differs from the words of its source.',
  verdict: (word: string) => `${word}.`,
  marked: (marks: readonly string[]) => `Marked: ${marks.join('; ')}.`,
  reason: (reason: string) => `Reason: ${reason}.`,
  record: {
    verified: (how: string) => `Verified ${how}.`,
    doubtful: 'The source text is in doubt.',
    unchecked: 'It needs checking.',
  },
  sourceHas: 'The source has',
  textHas: 'Here it says',
  excuse: { label: 'They may differ, because', act: 'Record the reason' },
  notQuoted: 'This is no quotation',
  keep: 'Keep these words as its record',
  verify: { edition: 'Edition checked against', matches: 'Matches', inDoubt: 'In doubt' },
}
