import type { ManifestOf } from './manifest'

/**
 * An edition as readers get it while these articles are taken from them: the same without them.
 * Sections stay, also those that are empty now. The manifest itself where none of them is in it.
 */
export function withoutArticles<Whole extends ManifestOf<{ id: string }>>(
  manifest: Whole,
  ids: ReadonlySet<string>,
): Whole {
  const isHidden = ({ id }: { id: string }) => ids.has(id)
  if (!manifest.sections.some(({ articles }) => articles.some(isHidden))) return manifest
  return {
    ...manifest,
    sections: manifest.sections.map((section) => ({
      ...section,
      articles: section.articles.filter((article) => !isHidden(article)),
    })),
  }
}
