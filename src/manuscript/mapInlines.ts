import type { ManuscriptBlock, ManuscriptInline, ManuscriptListItem } from './model'

/** What becomes of the inlines of one paragraph, heading, item or notice; `line` is its block's. */
export type InlineMapper = (content: ManuscriptInline[], line: number) => ManuscriptInline[]

/** The block with every stretch of inlines it holds mapped; a block without any is given back. */
export function mapInlines(block: ManuscriptBlock, mapper: InlineMapper): ManuscriptBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return { ...block, content: mapper(block.content, block.line) }
    case 'quotation':
      return {
        ...block,
        paragraphs: block.paragraphs.map((paragraph) => mapper(paragraph, block.line)),
      }
    case 'list':
      return { ...block, items: mapItems(block.items, block.line, mapper) }
    case 'post':
    case 'figure':
    case 'rule':
      return block
  }
}

function mapItems(
  items: ManuscriptListItem[],
  line: number,
  mapper: InlineMapper,
): ManuscriptListItem[] {
  return items.map((item) => ({
    ...item,
    content: mapper(item.content, item.line ?? line),
    lists: item.lists.map((list) => ({ ...list, items: mapItems(list.items, line, mapper) })),
  }))
}
