import type { Inline, ListItem, TextBlock } from './articleText'
import { mergeInlines } from './mergeInlines'

/** What stands for an id: its place in reading order, or itself where it leads nowhere. */
export type PlaceName = (id: string) => number | string

/**
 * One block as `canonicalText` has it: its words and looks, notes and quotations by their place.
 * A list without items prints nothing and is left out, so the answer is a list of one or none.
 */
export function canonicalBlock(
  block: TextBlock,
  noteOf: PlaceName,
  quotationOf: PlaceName,
): unknown[] {
  const inlines = (content: readonly Inline[]) => canonicalInlines(mergeInlines(content), noteOf)
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [{ ...block, id: undefined, content: inlines(block.content) }]
    case 'quotation':
      return [
        {
          type: block.type,
          paragraphs: block.paragraphs.map(inlines),
          quotation: block.quotation === undefined ? undefined : quotationOf(block.quotation),
        },
      ]
    case 'list':
      return canonicalList(block, inlines)
    case 'figure':
      return [{ type: block.type, figure: { ...block.figure, sizes: undefined } }]
    case 'aside':
      return [
        {
          ...block,
          body: block.body.flatMap((inner) => canonicalBlock(inner, noteOf, quotationOf)),
        },
      ]
    default:
      return [block]
  }
}

type List = Extract<TextBlock, { type: 'list' }>

function canonicalList(list: List, inlines: (content: readonly Inline[]) => unknown): unknown[] {
  if (list.items.length === 0) return []
  const item = ({ content, lists }: ListItem) => ({
    content: inlines(content),
    lists: lists.flatMap((inner) => canonicalList(inner, inlines)),
  })
  return [{ ...list, items: list.items.map(item) }]
}

function canonicalInlines(content: readonly Inline[], noteOf: PlaceName): unknown[] {
  return content.map((inline) => {
    if (inline.type === 'noteMarker') return { type: inline.type, note: noteOf(inline.note) }
    if (inline.type !== 'link') return inline
    return { ...inline, content: canonicalInlines(inline.content, noteOf) }
  })
}
