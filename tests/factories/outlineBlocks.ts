import type { ManuscriptBlock, ManuscriptListItem } from '../../src/manuscript/model'
import { plainText } from '../../src/text/walk'

/** Blocks in a short form: `h2 Wages`, `q a | b`, `ol 3 a, b (ul x)`. */
export function outlineBlocks(blocks: ManuscriptBlock[]): string[] {
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        return `h${block.level} ${plainText(block.content)}`
      case 'paragraph':
        return `p ${plainText(block.content)}`
      case 'quotation':
        return `q ${block.paragraphs.map((one) => plainText(one)).join(' | ')}`
      case 'list':
        return outlineList(block)
      default:
        return block.type
    }
  })
}

function outlineList(list: ManuscriptListItem['lists'][number]): string {
  const items = list.items.map(({ content, lists }) => {
    const nested = lists.map((inner) => ` (${outlineList(inner)})`).join('')
    return plainText(content) + nested
  })
  const start = list.start === undefined ? '' : ` ${list.start}`
  return `${list.ordered ? 'ol' : 'ul'}${start} ${items.join(', ')}`
}
