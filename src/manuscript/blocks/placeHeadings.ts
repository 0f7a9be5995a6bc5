import { createProblem } from '../createProblem'
import { markersIn, plainText } from '../../text/walk'
import type { ManuscriptBlock, ManuscriptProblem } from '../model'
import type { RawBlock, RawHeading } from './model'

/**
 * Heading levels of Markdown and HTML as an article has them: h1 is the article's title, h2 to h4
 * stand in it. A single h1 before every other heading is the title, as is a paragraph in the style of a title, which has level 0; where the file names its title
 * elsewhere, only a first heading of the same words is. What is left moves so that its
 * highest level is 2, keeping the steps between levels; steps below 4 become 4 and are listed.
 */
export type PlacedHeadings = {
  title?: string
  blocks: ManuscriptBlock[]
  problems: ManuscriptProblem[]
  /** The given title stood as a heading too, which was taken out. */
  isRepeated: boolean
  /** Ids of the notes that the heading marks which became the title. */
  titleNotes: string[]
}

const HIGHEST = 2
const LOWEST = 4

export function placeHeadings(blocks: RawBlock[], given?: string): PlacedHeadings {
  const headings = blocks.filter((block): block is RawHeading => block.type === 'heading')
  const first = headings[0]
  const words = first ? plainText(first.content).replace(/\s+/g, ' ').trim() : ''
  const highestTitle = Math.min(first?.level ?? LOWEST, 1)
  const isOnly =
    first !== undefined &&
    first.level <= 1 &&
    headings.filter(({ level }) => level <= highestTitle).length === 1
  const isTitle = words !== '' && (given === undefined ? isOnly : words === given)
  const left = isTitle ? headings.slice(1) : headings
  const highest = left.reduce((level, heading) => Math.min(level, heading.level), 6)
  const problems: ManuscriptProblem[] = []

  const placed = blocks
    .filter((block) => !isTitle || block !== first)
    .map((block): ManuscriptBlock => {
      if (block.type !== 'heading') return block
      const wanted = block.level - highest + HIGHEST
      const level = wanted >= LOWEST ? LOWEST : wanted === HIGHEST ? HIGHEST : 3
      if (wanted > LOWEST) {
        const details = { text: plainText(block.content), from: block.level, to: level }
        problems.push(createProblem('headingLevelChanged', details, { line: block.line }))
      }
      return { ...block, level }
    })
  const title = given ?? (isTitle ? words : undefined)
  return {
    ...(title === undefined ? {} : { title }),
    blocks: placed,
    problems,
    isRepeated: given !== undefined && isTitle,
    titleNotes: isTitle && first ? markersIn(first.content).map(({ note }) => note) : [],
  }
}
