import type { TextBlock, TextTree } from '../edition/articleText'
import { type Passage, readParagraphs } from '../manuscript/apparatus/quotes/passages'
import { foldBlocks, listStretches } from '../text/walk'

/**
 * An article's text as the passages in which quotations are looked for, with the places of the
 * markers: the same reading as of a manuscript. `block` counts the blocks in reading order, those
 * of asides too; blocks without running text are counted and have no passage.
 */
export function textToPassages(body: readonly TextBlock[]): Passage[] {
  let at = -1
  return foldBlocks<TextTree, Passage[]>(body, [], (passages, block) => {
    at += 1
    const start = { block: at, line: at, displayed: block.type === 'quotation' }
    const stretches =
      block.type === 'quotation'
        ? [block.paragraphs]
        : listStretches<TextTree>([block])
            .filter((stretch) => stretch.block === block)
            .map(({ content }) => [content])
    for (const paragraphs of stretches) {
      passages.push({ ...start, ...readParagraphs(paragraphs) })
    }
    return passages
  })
}
