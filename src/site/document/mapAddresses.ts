import type { Figure } from '../../edition/articleText'
import type { ArticleDocument, DocumentBlock, DocumentInline, DocumentListItem } from './model'

type Maps = {
  href: (href: string) => string
  /** The picture to show instead; null leaves it out. */
  figure: (figure: Figure) => Figure | null
}

/** A document with its links and pictures readdressed, for use outside the site. */
export function mapAddresses(document: ArticleDocument, maps: Maps): ArticleDocument {
  return { ...document, blocks: mapBlocks(document.blocks, maps) }
}

function mapBlocks(blocks: DocumentBlock[], maps: Maps): DocumentBlock[] {
  return blocks.flatMap((block) => mapBlock(block, maps) ?? [])
}

function mapBlock(block: DocumentBlock, maps: Maps): DocumentBlock | null {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: mapInlines(block.content, maps) }
    case 'list':
      return mapList(block, maps)
    case 'quotation':
      return { ...block, paragraphs: block.paragraphs.map((one) => mapInlines(one, maps)) }
    case 'figure': {
      const figure = maps.figure(block.figure)
      return figure && { ...block, figure }
    }
    case 'aside':
      return { ...block, body: mapBlocks(block.body, maps) }
    case 'post':
    case 'rule':
      return block
  }
}

function mapList(list: DocumentListItem['lists'][number], maps: Maps) {
  const items = list.items.map((item): DocumentListItem => ({
    content: mapInlines(item.content, maps),
    lists: item.lists.map((inner) => mapList(inner, maps)),
  }))
  return { ...list, items }
}

function mapInlines(content: DocumentInline[], maps: Maps): DocumentInline[] {
  return content.map((inline) =>
    inline.type === 'link' ? { ...inline, href: maps.href(inline.href) } : inline,
  )
}
