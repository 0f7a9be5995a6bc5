import type { Figure } from '../../edition/articleText'
import type { ArticleDocument, DocumentBlock, DocumentInline, DocumentListItem } from './model'

type Maps = { href: (href: string) => string; figure: (figure: Figure) => Figure }

/** A document with its links and pictures readdressed, for use outside the site. */
export function mapAddresses(document: ArticleDocument, maps: Maps): ArticleDocument {
  return { ...document, blocks: document.blocks.map((block) => mapBlock(block, maps)) }
}

function mapBlock(block: DocumentBlock, maps: Maps): DocumentBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: mapInlines(block.content, maps) }
    case 'list':
      return mapList(block, maps)
    case 'quotation':
      return { ...block, paragraphs: block.paragraphs.map((one) => mapInlines(one, maps)) }
    case 'figure':
      return { ...block, figure: maps.figure(block.figure) }
    case 'aside':
      return { ...block, body: block.body.map((inner) => mapBlock(inner, maps)) }
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
