import type { Figure, TextBlock } from './articleText'
import type { Manifest } from './manifest'

/** The pictures of an issue by their addresses, each once: cover, heroes, figures of the texts. */
export function listFigures(manifest: Manifest): Figure[] {
  const articles = manifest.sections.flatMap((section) => section.articles)
  const figures = [
    manifest.issue.cover,
    ...articles.flatMap(({ text }) => [text.hero, ...inBlocks(text.body)]),
  ].flatMap((figure) => figure ?? [])
  return [...new Map(figures.map((figure) => [figure.src, figure])).values()]
}

function inBlocks(blocks: TextBlock[]): Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.figure]
    return block.type === 'aside' ? inBlocks(block.body) : []
  })
}
