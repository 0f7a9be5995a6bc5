import type { Section } from './model'

/**
 * Where an article stands, for those who hear and do not see it move.
 *
 * @example '“Straws” is 2 of 4 in “Essays”.'
 */
export function describePlace(
  sections: readonly Section[],
  article: number,
  title: string,
): string {
  const section = sections.find(({ articles }) => articles.includes(article))
  if (!section) return `“${title}” is no longer in this issue.`
  const place = section.articles.indexOf(article) + 1
  return `“${title}” is ${place} of ${section.articles.length} in “${section.heading}”.`
}
