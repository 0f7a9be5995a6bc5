import type { Beginning } from '../../text/tree'
import { tidyInlines } from '../tidyInlines'
import type { RawBlock } from './model'
import type { ManuscriptInline, ManuscriptListItem } from '../model'
import { addAll } from '../addAll'

/**
 * Blocks as one stretch of running text, parted by breaks that say what begins: for places that hold running text
 * only, such as notes and cells. Blocks without words are left out and given back.
 */
export function blocksToInlines(blocks: RawBlock[]): {
  content: ManuscriptInline[]
  left: RawBlock[]
} {
  const left: RawBlock[] = []
  const parts = blocks.flatMap((block): Part[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'notice':
        return [{ begins: 'paragraph', content: block.content }]
      case 'quotation':
        return block.paragraphs.map((content) => ({ begins: 'quotation', content }))
      case 'list':
        return block.items.flatMap((item) =>
          listItemParts(item, block.ordered ? 'numberedItem' : 'item'),
        )
      case 'rule':
        return []
      case 'figure':
      case 'post':
        left.push(block)
        return []
    }
  })
  const content = parts
    .map(({ begins, content: part }) => ({ begins, part: tidyInlines(part) }))
    .filter(({ part }) => part.length > 0)
    .flatMap(({ begins, part }, index): ManuscriptInline[] =>
      index === 0 ? part : [{ type: 'lineBreak', begins }, ...part],
    )
  return { content, left }
}

type Part = { begins: Beginning; content: ManuscriptInline[] }

function listItemParts(item: ManuscriptListItem, begins: Beginning): Part[] {
  return [
    { begins, content: item.content },
    ...item.lists.flatMap(({ items }) => items.flatMap((inner) => listItemParts(inner, begins))),
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
