/**
 * What may differ between a quotation in an article and its record without altering it (design of
 * notes and references, "Quotations").
 */
export type DeclaredKind =
  | 'elision'
  | 'insertion'
  | 'firstCapital'
  | 'emphasisNote'
  | 'quotationMarks'
  | 'spaces'
  | 'hyphens'

/** A stretch of a text by its offsets in UTF-16 code units, `end` not included. */
export type QuotationStretch = { start: number; end: number; words: string }

/** One permitted difference: the stretch of the article's text, and that of the record. */
export type DeclaredDifference = {
  kind: DeclaredKind
  text: QuotationStretch
  record: QuotationStretch
}

/** A point in a text: its offset, and a few words on either side. */
export type Point = { index: number; before: string; after: string }

/**
 * `exact`: the same characters. `declared`: only permitted differences, each listed. `altered`:
 * something else differs; `first` is the first place where it does.
 */
export type QuotationComparison =
  | { verdict: 'exact'; declared: []; first: null }
  | { verdict: 'declared'; declared: DeclaredDifference[]; first: null }
  | { verdict: 'altered'; declared: []; first: { text: Point; record: Point } }

/** A piece of a quotation with its place. `space` is whether white space stands before it. */
export type QuotationToken = {
  kind: 'word' | 'mark' | 'quote' | 'hyphen' | 'dash' | 'range' | 'elision' | 'bracket' | 'emphasis'
  /** The form that is compared. */
  value: string
  raw: string
  start: number
  end: number
  space: string
}
