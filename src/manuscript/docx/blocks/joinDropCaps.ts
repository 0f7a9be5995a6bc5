import { tidyInlines } from '../../tidyInlines'
import type { DocxParagraph } from '../content/model'

/**
 * A drop cap is a paragraph of its own in a frame (ECMA-376 part 1, 17.3.1.11): its letters are put
 * back before the paragraph they begin.
 */
export function joinDropCaps(paragraphs: DocxParagraph[]): DocxParagraph[] {
  const joined: DocxParagraph[] = []
  for (const paragraph of paragraphs) {
    const before = joined.at(-1)
    if (before?.look.dropCap !== true || before.pictures.length > 0) {
      joined.push(paragraph)
      continue
    }
    const content = tidyInlines([...before.content, ...paragraph.content])
    joined[joined.length - 1] = { ...paragraph, line: before.line, content }
  }
  return joined
}
