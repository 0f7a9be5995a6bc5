import type { ArticlePage } from '../model'
import { sitePaths } from '../paths/sitePaths'

/** Where exactly this text can be read: an article's own address, or, once it was replaced, its print's. */
export function getPrintPath({ article, edition, issue, replacedBy }: ArticlePage): string {
  const { slug } = article.text
  return replacedBy
    ? sitePaths.articleEdition(issue.slug, edition.ordinal, slug)
    : sitePaths.article(issue.slug, slug)
}
