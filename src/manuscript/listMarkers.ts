import type { ManuscriptBlock, ManuscriptInline, ManuscriptListItem } from './model'

/** A note marker in the text, with the line of its block, or of its item in a list. */
export type PlacedMarker = { note: string; label: string; line: number }

/** Every marker in reading order. */
export function listMarkers(blocks: ManuscriptBlock[]): PlacedMarker[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'notice':
        return listIn(block.content, block.line)
      case 'quotation':
        return block.paragraphs.flatMap((paragraph) => listIn(paragraph, block.line))
      case 'list':
        return block.items.flatMap((item) => listInItem(item, block.line))
      case 'post':
      case 'figure':
      case 'rule':
        return []
    }
  })
}

function listInItem(item: ManuscriptListItem, line: number): PlacedMarker[] {
  const own = item.line ?? line
  return [
    ...listIn(item.content, own),
    ...item.lists.flatMap(({ items }) => items.flatMap((inner) => listInItem(inner, own))),
  ]
}

function listIn(content: ManuscriptInline[], line: number): PlacedMarker[] {
  return content.flatMap((inline): PlacedMarker[] => {
    if (inline.type === 'link') return listIn(inline.content, line)
    return inline.type === 'noteMarker' ? [{ note: inline.note, label: inline.label, line }] : []
  })
}
