import type { Figure } from './articleText'
import { listTextFigures } from './listTextFigures'
import type { Manifest } from './manifest'

/** The pictures of an issue by their addresses, each once: cover, heroes, figures of the texts. */
export function listIssueFigures(manifest: Manifest): Figure[] {
  const articles = manifest.sections.flatMap((section) => section.articles)
  const figures = [
    ...(manifest.issue.cover ? [manifest.issue.cover] : []),
    ...articles.flatMap(({ text }) => listTextFigures(text)),
  ]
  return [...new Map(figures.map((figure) => [figure.src, figure])).values()]
}
