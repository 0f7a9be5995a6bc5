import type { Section } from './model'

/**
 * Sections with an article one step up or down. From the head or the foot of a section it goes on
 * into the neighbouring section, so that every place can be reached with two keys. Null where there
 * is nowhere further to go.
 */
export function stepArticle(
  sections: readonly Section[],
  article: number,
  step: -1 | 1,
): Section[] | null {
  const at = sections.findIndex(({ articles }) => articles.includes(article))
  const section = sections[at]
  if (!section) return null
  const place = section.articles.indexOf(article)
  const rest = section.articles.filter((id) => id !== article)
  const next = place + step
  if (next >= 0 && next < section.articles.length) {
    return sections.with(at, { ...section, articles: rest.toSpliced(next, 0, article) })
  }
  const neighbour = sections[at + step]
  if (!neighbour) return null
  const articles = step === 1 ? [article, ...neighbour.articles] : [...neighbour.articles, article]
  return sections
    .with(at, { ...section, articles: rest })
    .with(at + step, { ...neighbour, articles })
}
