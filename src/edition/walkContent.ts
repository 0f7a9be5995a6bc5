import type { Inline, ListItem, TextBlock } from './articleText'

/**
 * Every stretch of inline content of a text, in reading order: headings, paragraphs, list items,
 * the paragraphs of displayed quotations, and the same inside asides. Pictures and posts hold none.
 */
export function* walkContent(blocks: readonly TextBlock[]): Generator<Inline[]> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        yield block.content
        break
      case 'list':
        yield* walkItems(block.items)
        break
      case 'quotation':
        yield* block.paragraphs
        break
      case 'aside':
        yield* walkContent(block.body)
        break
    }
  }
}

function* walkItems(items: readonly ListItem[]): Generator<Inline[]> {
  for (const item of items) {
    yield item.content
    for (const list of item.lists) yield* walkItems(list.items)
  }
}
