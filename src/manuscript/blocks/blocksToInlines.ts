import { tidyInlines } from '../tidyInlines'
import type { RawBlock } from './model'
import type { ManuscriptInline, ManuscriptListItem } from '../model'

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
      case 'image':
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
