import type { Section } from './model'

/**
 * Sections with an article put down in a section, before another article of it, or at its end where
 * `before` is null. Put down on itself, it stays where it is.
 */
export function dropArticle(
  sections: readonly Section[],
  article: number,
  { before, section: key }: { before: number | null; section: string },
): Section[] {
  if (before === article) return [...sections]
  return sections.map((section) => {
    const rest = section.articles.filter((id) => id !== article)
    if (section.key !== key) return { ...section, articles: rest }
    const place = before === null ? -1 : rest.indexOf(before)
    return { ...section, articles: rest.toSpliced(place === -1 ? rest.length : place, 0, article) }
  })
}
