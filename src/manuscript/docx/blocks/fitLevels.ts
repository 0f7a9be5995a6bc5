import { createProblem } from '../../createProblem'
import { inlinesToText } from '../../inlinesToText'
import type { ManuscriptProblem } from '../../model'
import type { DocxParagraph } from '../content/model'

type Level = 2 | 3 | 4

/**
 * Articles have headings of three levels below the title, 2 to 4. The highest level a file uses
 * becomes 2, and the others keep their distance from it; what would lie below 4 becomes 4 and is
 * reported. HTML and Markdown are read alike.
 */
export function fitLevels(paragraphs: DocxParagraph[]): {
  toLevel: (level: number) => Level
  problems: ManuscriptProblem[]
} {
  const headings = paragraphs.filter(
    ({ role, content }) => role === 'heading' && content.length > 0,
  )
  const highest = headings.reduce((least, { level }) => Math.min(least, level), 9)
  const toLevel = (level: number): Level => {
    const depth = level - highest
    return depth <= 0 ? 2 : depth === 1 ? 3 : 4
  }
  const problems = headings
    .filter(({ level }) => level - highest > 2)
    .map(({ level, content, line }) =>
      createProblem(
        'headingLevelChanged',
        { text: inlinesToText(content), from: level, to: toLevel(level) },
        { line },
      ),
    )
  return { toLevel, problems }
}
