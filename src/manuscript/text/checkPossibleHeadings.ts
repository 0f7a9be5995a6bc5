import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import type { TextParagraph } from './model'

/**
 * Short single lines that ask or exclaim (`What is to be done?`) between longer paragraphs: they may
 * be headings and may be speech, so they stay paragraphs and are listed. Where every fifth
 * paragraph is one, the text is an interview, and none is.
 */
const LONGEST = 70

export function checkPossibleHeadings(
  paragraphs: TextParagraph[],
  headings: Set<TextParagraph>,
): ManuscriptProblem[] {
  const found = paragraphs.filter((paragraph, index) => {
    const { text, lines, quoted } = paragraph
    const shortest = 2 * text.length
    return (
      !headings.has(paragraph) &&
      lines === 1 &&
      quoted === 0 &&
      text.length <= LONGEST &&
      /^[\p{Lu}\p{Lo}¿¡].* .*[?!]$/u.test(text) &&
      (paragraphs[index - 1]?.text.length ?? shortest) >= shortest &&
      (paragraphs[index + 1]?.text.length ?? 0) >= shortest
    )
  })
  if (found.length * 5 > paragraphs.length) return []
  return found.map(({ text, line }) => createProblem('possibleHeading', { text }, { line }))
}
