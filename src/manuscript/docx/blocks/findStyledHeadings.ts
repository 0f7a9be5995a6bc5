import { createProblem } from '../../createProblem'
import { plainText } from '../../../text/walk'
import type { ManuscriptInline, ManuscriptProblem } from '../../model'
import { isHeadingLine } from '../../text/headings'
import type { DocxParagraph } from '../content/story'

/**
 * Headings that were made by hand. Where a file uses no heading style at all, a line in bold that
 * looks like a heading and stands before running text is one, and the editor is told. Where some
 * headings are styled, such lines are only pointed out.
 */
export function findStyledHeadings(paragraphs: DocxParagraph[]): {
  paragraphs: DocxParagraph[]
  problems: ManuscriptProblem[]
} {
  const isStyled = paragraphs.some(({ role }) => role === 'heading')
  const filled = paragraphs.filter(({ content }) => content.length > 0)
  const found = new Set(
    filled.filter((paragraph, index) => {
      const next = filled[index + 1]
      return isBoldLine(paragraph) && next !== undefined && !isBoldLine(next)
    }),
  )
  const problems = [...found].map(({ content, line }) => {
    const kind = isStyled ? 'possibleHeading' : 'headingGuessed'
    return createProblem(kind, { text: plainText(content) }, { line })
  })
  if (isStyled) return { paragraphs, problems }
  return {
    paragraphs: paragraphs.map((paragraph) =>
      found.has(paragraph)
        ? { ...paragraph, role: 'heading', level: 2, content: paragraph.content.map(withoutBold) }
        : paragraph,
    ),
    problems,
  }
}

function isBoldLine({ role, list, content, pictures }: DocxParagraph): boolean {
  if (role !== 'body' || list?.ordered === false || pictures.length > 0) return false
  const words = content.filter((inline) => inline.type !== 'noteMarker')
  if (!words.every((inline) => inline.type === 'text' && isBold(inline))) return false
  return words.length > 0 && isHeadingLine(plainText(content))
}

function isBold(inline: Extract<ManuscriptInline, { type: 'text' }>): boolean {
  return inline.bold === true || inline.text.trim() === ''
}

function withoutBold(inline: ManuscriptInline): ManuscriptInline {
  if (inline.type !== 'text') return inline
  const { bold: _, ...text } = inline
  return text
}
