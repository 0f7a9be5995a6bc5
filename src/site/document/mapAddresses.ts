import type { Figure } from '../../edition/articleText'
import { mapBlocks, mapPhrasing } from '../../text/walk'
import type { ArticleDocument, DocumentTree } from './model'

/**
 * A document with its links and pictures readdressed, for use outside the site. `figure` answers
 * the picture to show instead; null leaves it out.
 */
export function mapAddresses(
  document: ArticleDocument,
  maps: { href: (href: string) => string; figure: (figure: Figure) => Figure | null },
): ArticleDocument {
  const blocks = mapBlocks<DocumentTree>(document.blocks, {
    content: (content) =>
      mapPhrasing(content, (piece) => [
        piece.type === 'link' ? { ...piece, href: maps.href(piece.href) } : piece,
      ]),
    block: (block) => {
      if (block.type !== 'figure') return [block]
      const figure = maps.figure(block.figure)
      return figure === null ? [] : [{ ...block, figure }]
    },
  })
  return { ...document, blocks }
}
