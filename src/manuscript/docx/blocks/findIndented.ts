import { isWholeQuotation } from '../../quotationMarks'
import { createProblem } from '../../createProblem'
import { plainText } from '../../../text/walk'
import type { ManuscriptProblem } from '../../model'
import type { DocxParagraph } from '../content/story'

/**
 * Quotations that were set off by indentation alone. A paragraph indented a quarter of an inch more
 * than most is a quotation if it is indented on both sides, or is one quotation in its marks. One
 * indented on the left only may be a list, an address or verse: the editor is asked. Where a third
 * of the text is indented, indentation may mean nothing: the editor is asked about the whole.
 */
const LEAST_INDENT = 360
const MOST_INDENTED = 0.3

export function findIndented(paragraphs: DocxParagraph[]): {
  paragraphs: DocxParagraph[]
  problems: ManuscriptProblem[]
} {
  const body = paragraphs.filter(
    ({ role, list, content }) => role === 'body' && list === null && content.length > 0,
  )
  const usual = findUsualIndent(body)
  const indented = body.filter(({ look }) => {
    const left = (look.left ?? 0) + Math.min(0, look.firstLine ?? 0)
    return left - usual >= LEAST_INDENT
  })
  const [first] = indented
  if (first && indented.length > body.length * MOST_INDENTED) {
    const details = { count: indented.length, text: plainText(first.content) }
    const problems = [createProblem('muchIndented', details, { line: first.line })]
    return { paragraphs, problems }
  }

  const quotations = new Set(
    indented.filter(
      ({ look, content }) =>
        (look.right ?? 0) >= LEAST_INDENT || isWholeQuotation(plainText(content)),
    ),
  )
  return {
    paragraphs: paragraphs.map((paragraph) =>
      quotations.has(paragraph) ? { ...paragraph, role: 'quotation' } : paragraph,
    ),
    problems: indented
      .filter((paragraph) => !quotations.has(paragraph))
      .map(({ content, line }) =>
        createProblem('possibleQuotation', { text: plainText(content) }, { line }),
      ),
  }
}

function findUsualIndent(paragraphs: DocxParagraph[]): number {
  const counts = new Map<number, number>()
  for (const { look } of paragraphs) {
    const left = look.left ?? 0
    counts.set(left, (counts.get(left) ?? 0) + 1)
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
