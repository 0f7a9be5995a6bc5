import { decideIndented } from '../../blocks/decideIndented'
import { plainText } from '../../../text/walk'
import type { ManuscriptProblem } from '../../model'
import type { DocxParagraph } from '../content/story'

/** The paragraphs of a Word file with those as quotations that their indentation sets off. */
export function findIndented(paragraphs: DocxParagraph[]): {
  paragraphs: DocxParagraph[]
  problems: ManuscriptProblem[]
} {
  const body = paragraphs.filter(
    ({ role, list, content }) => role === 'body' && list === null && content.length > 0,
  )
  const { problems, quotations } = decideIndented(body, ({ content, line, look }) => ({
    left: (look.left ?? 0) + Math.min(0, look.firstLine ?? 0),
    right: look.right ?? 0,
    text: plainText(content),
    line,
  }))
  return {
    paragraphs: paragraphs.map((paragraph) =>
      quotations.has(paragraph) ? { ...paragraph, role: 'quotation' } : paragraph,
    ),
    problems,
  }
}
