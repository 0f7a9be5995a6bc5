import { formatCount } from '../format/formatCount'
import { formatDate } from '../format/formatDate'
import type { ArticlePage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { findRevision } from '../views/buildEditionView'
import { Byline } from './Byline'
import { RetractionNotice } from './Corrections'
import { InSiteLanguage } from './Inlines'

/** What stands above the text: kicker, title, standfirst, who, when, where, and any notice. */
export function ArticleHead({ page, words }: { page: ArticlePage; words: SiteWords }) {
  const { issue, edition, article } = page
  const { text } = article
  // A date within the site's words is written as they are.
  const language = words.run.lang ?? text.language
  const revisedAt = findRevision(edition, text.slug)
  return (
    <header className="article-head">
      <RetractionNotice retraction={page.retraction} language={text.language} words={words} />
      {page.replacedBy && (
        <p className="notice">
          {words.replaced(
            String(page.replacedBy.ordinal),
            formatDate(page.replacedBy.publishedAt, text.language),
          )}{' '}
          {page.replacedBy.slug !== undefined && (
            <a href={sitePaths.article(issue.slug, page.replacedBy.slug)}>{words.readCurrent}</a>
          )}
        </p>
      )}
      <p className="kicker">
        {text.kicker ?? <InSiteLanguage words={words}>{words.kinds[text.kind]}</InSiteLanguage>}
      </p>
      <h1>{text.title}</h1>
      {text.standfirst !== undefined && <p className="standfirst">{text.standfirst}</p>}
      <Byline authors={text.authors} language={text.language} words={words} />
      <p className="dateline">
        <a href={sitePaths.issue(issue.slug)}>
          {words.issue(String(issue.number))}, {issue.label}
        </a>
        <span>
          <InSiteLanguage words={words}>
            {words.published}{' '}
            <time dateTime={edition.firstPublishedAt}>
              {formatDate(edition.firstPublishedAt, language)}
            </time>
          </InSiteLanguage>
        </span>
        {revisedAt !== undefined && (
          <a href="#errata">
            <InSiteLanguage words={words}>
              {words.revised} <time dateTime={revisedAt}>{formatDate(revisedAt, language)}</time>
            </InSiteLanguage>
          </a>
        )}
        <span>
          <InSiteLanguage words={words}>
            {formatCount(article.words, language, words.words)}
          </InSiteLanguage>
        </span>
      </p>
      {text.editorsNote !== undefined && <p className="notice">{text.editorsNote}</p>}
    </header>
  )
}
