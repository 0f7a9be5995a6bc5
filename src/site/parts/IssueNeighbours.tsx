import { formatNames } from '../format/formatNames'
import type { ArticleLink, ArticlePage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

/** The articles before and after this one in its issue. */
export function IssueNeighbours({ page, words }: { page: ArticlePage; words: SiteWords }) {
  if (!page.previous && !page.next) return null
  const { language } = page.article.text
  const link = (article: ArticleLink, rel: 'prev' | 'next', label: string) => (
    <a className={rel} rel={rel} href={sitePaths.article(page.issue.slug, article.slug)}>
      <span className="turn" {...words.run}>
        {label}
      </span>{' '}
      <b>{article.title}</b>{' '}
      <i>
        {formatNames(
          article.authors.filter((a) => a.role === 'author').map((a) => a.name),
          language,
        )}
      </i>
    </a>
  )
  return (
    <nav className="neighbours" aria-label={words.moreFromIssue}>
      {page.previous && link(page.previous, 'prev', words.previousArticle)}
      {page.next && link(page.next, 'next', words.nextArticle)}
    </nav>
  )
}
