import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { isWholeQuotation } from '../quotationMarks'

/** How far a paragraph stands from both edges, in twentieths of a point, and its words. */
export type Indented = { left: number; right: number; text: string; line: number }

/**
 * Quotations that were set off by indentation alone. A paragraph indented a quarter of an inch more
 * than most is a quotation if it is indented on both sides, or is one quotation in its marks. One
 * indented on the left only may be a list, an address or verse: the editor is asked. Where a third
 * of the text is indented, indentation may mean nothing: the editor is asked about the whole.
 */
const LEAST_INDENT = 360
const MOST_INDENTED = 0.3

/** Which of the paragraphs of a text are quotations by their indentation, and what is to be asked. */
export function decideIndented<Paragraph>(
  body: readonly Paragraph[],
  describe: (paragraph: Paragraph) => Indented,
): { quotations: ReadonlySet<Paragraph>; problems: ManuscriptProblem[] } {
  const described = body.map((paragraph) => ({ paragraph, ...describe(paragraph) }))
  const usual = findUsual(described.map(({ left }) => left))
  const indented = described.filter(({ left }) => left - usual >= LEAST_INDENT)
  const [first] = indented
  if (first && indented.length > body.length * MOST_INDENTED) {
    const details = { count: indented.length, text: first.text }
    const problems = [createProblem('muchIndented', details, { line: first.line })]
    return { quotations: new Set(), problems }
  }
  const isQuotation = ({ right, text }: Indented) => right >= LEAST_INDENT || isWholeQuotation(text)
  return {
    quotations: new Set(indented.filter(isQuotation).map(({ paragraph }) => paragraph)),
    problems: indented
      .filter((each) => !isQuotation(each))
      .map(({ line, text }) => createProblem('possibleQuotation', { text }, { line })),
  }
}

function findUsual(indents: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const left of indents) counts.set(left, (counts.get(left) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
