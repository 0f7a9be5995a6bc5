import type { ArticleText, Figure, TextBlock } from './articleText'

/** The pictures of a text in the order of reading: the one at its head, then those within. */
export function listTextFigures({ body, hero }: Pick<ArticleText, 'body' | 'hero'>): Figure[] {
  return [...(hero ? [hero] : []), ...inBlocks(body)]
}

function inBlocks(blocks: TextBlock[]): Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.figure]
    return block.type === 'aside' ? inBlocks(block.body) : []
  })
}
