import { addAll } from '../addAll'
import type { ManuscriptInline } from '../model'
import { tidyInlines } from '../tidyInlines'
import type { RawBlock } from './model'

/**
 * The blocks inside a block quotation as quotations: paragraphs in a row are one, quotations inside
 * it join it. A list, a picture or a heading parts it and stands on its own between the parts, for
 * the model's quotation holds words only.
 */
export function toQuotations(inner: RawBlock[]): RawBlock[] {
  const blocks: RawBlock[] = []
  for (const block of inner) {
    const paragraphs = listParagraphs(block)
    const last = blocks.at(-1)
    if (!paragraphs) blocks.push(block)
    else if (last?.type === 'quotation') addAll(last.paragraphs, paragraphs)
    else blocks.push({ type: 'quotation', line: block.line, paragraphs })
  }
  return blocks
}

function listParagraphs(block: RawBlock): ManuscriptInline[][] | null {
  if (block.type === 'quotation') return block.paragraphs
  return block.type === 'paragraph' ? [tidyInlines(block.content)] : null
}
