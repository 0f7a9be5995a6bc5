import { tidyInlines } from '../tidyInlines'
import type { RawBlock } from './model'
import type { ManuscriptInline, ManuscriptListItem } from '../model'
import { addAll } from '../addAll'

/**
 * Blocks as one stretch of running text, parted by line breaks: for places that hold running text
 * only, such as notes and cells. Blocks without words are left out and given back.
 */
export function blocksToInlines(blocks: RawBlock[]): {
  content: ManuscriptInline[]
  left: RawBlock[]
} {
  const left: RawBlock[] = []
  const parts = blocks.flatMap((block): ManuscriptInline[][] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'notice':
        return [block.content]
      case 'quotation':
        return block.paragraphs
      case 'list':
        return block.items.flatMap(listItemParts)
      case 'rule':
        return []
      case 'figure':
      case 'post':
        left.push(block)
        return []
    }
  })
  const content = parts
    .map(tidyInlines)
    .filter(({ length }) => length > 0)
    .flatMap((part, index): ManuscriptInline[] =>
      index === 0 ? part : [{ type: 'lineBreak' }, ...part],
    )
  return { content, left }
}

function listItemParts(item: ManuscriptListItem): ManuscriptInline[][] {
  return [
    item.content,
    ...item.lists.flatMap(({ items }) => items.flatMap((inner) => listItemParts(inner))),
  ]
}

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
