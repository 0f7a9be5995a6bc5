import type { ArticlePage } from '../model'

/** When this article was last changed after its first print, or nothing if it never was. */
export function findRevision(page: ArticlePage): string | undefined {
  return page.edition.corrections.find((correction) =>
    correction.articles.includes(page.article.text.slug),
  )?.publishedAt
}
