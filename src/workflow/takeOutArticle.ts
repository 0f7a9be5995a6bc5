/** A section of an issue as far as its order goes; whatever else it holds is kept. */
export type Placed = { heading: string; articles: number[] }

/** Contents without an article; its section stays, empty if need be. */
export function takeOutArticle<Section extends Placed>(
  contents: readonly Section[],
  article: number,
): Section[] {
  return contents.map((section) =>
    section.articles.includes(article)
      ? { ...section, articles: section.articles.filter((id) => id !== article) }
      : section,
  )
}
