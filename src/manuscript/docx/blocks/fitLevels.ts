import { createProblem } from '../../createProblem'
import { inlinesToText } from '../../inlinesToText'
import type { ManuscriptProblem } from '../../model'
import type { DocxParagraph } from '../content/model'

type Level = 2 | 3 | 4

/**
 * Articles have headings of three levels below the title, 2 to 4. The levels a file uses are taken
 * in order, whatever their numbers: the highest becomes 2. What lies deeper than the third becomes
 * 4, and is reported.
 */
export function fitLevels(paragraphs: DocxParagraph[]): {
  toLevel: (level: number) => Level
  problems: ManuscriptProblem[]
} {
  const headings = paragraphs.filter(
    ({ role, content }) => role === 'heading' && content.length > 0,
  )
  const used = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b)
  const toLevel = (level: number): Level => {
    const depth = used.indexOf(level)
    return depth <= 0 ? 2 : depth === 1 ? 3 : 4
  }
  const problems = headings
    .filter(({ level }) => used.indexOf(level) > 2)
    .map(({ level, content, line }) =>
      createProblem(
        'headingLevelChanged',
        { text: inlinesToText(content), from: level, to: toLevel(level) },
        { line },
      ),
    )
  return { toLevel, problems }
}
