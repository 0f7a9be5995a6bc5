import type { Figure, TextBlock } from '../../../edition/articleText'
import type { Manifest } from '../../../edition/manifest'

/** The addresses of all pictures of an issue, each once: cover, heroes, figures. */
export function listPictures(manifest: Manifest): string[] {
  const articles = manifest.sections.flatMap((section) => section.articles)
  const figures = [
    manifest.issue.cover,
    ...articles.flatMap(({ text }) => [text.hero, ...listFigures(text.body)]),
  ]
  return [...new Set(figures.flatMap((figure) => (figure ? [figure.src] : [])))]
}

function listFigures(blocks: TextBlock[]): Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.figure]
    return block.type === 'aside' ? listFigures(block.body) : []
  })
}
