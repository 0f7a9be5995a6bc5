import type { MagazineText } from '../../edition/manifest'
import type { ContributorPage, PublishedIssue } from '../model'
import { listPublishedArticles, toArticleEntry } from './publishedIssues'

/**
 * A person and what they made, newest first; null if no article in print names them. Name and
 * description are those of the newest article.
 */
export function findContributorPage(
  magazine: MagazineText,
  issues: PublishedIssue[],
  slug: string,
): ContributorPage | null {
  const found = listPublishedArticles(issues).flatMap(({ manifest, article }) =>
    article.text.authors
      .filter((author) => author.slug === slug)
      .map((author) => ({ author, entry: toArticleEntry(manifest, article) })),
  )
  const newest = found[0]
  if (!newest) return null
  const about = found.find(({ author }) => author.about !== undefined)?.author.about
  return {
    type: 'contributor',
    magazine,
    slug,
    name: newest.author.name,
    ...(about === undefined ? {} : { about }),
    articles: found.map(({ author, entry }) => ({ ...entry, role: author.role })),
  }
}
