import type { ReactElement } from 'react'
import { buildArticleHead, type HeadPart } from '../document/articleHead'
import { formatCount } from '../format/formatCount'
import { formatDate } from '../format/formatDate'
import { getPublicationDate } from '../format/getPublicationDate'
import type { ArticlePage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { findRevision } from '../views/buildEditionView'
import { AuthorsLine } from './AuthorsLine'
import { RetractionNotice } from './Corrections'
import { InSiteLanguage, type Medium } from './Inlines'
import { Picture } from './Picture'

/** What of the head stands below the line that says when and where. */
const BELOW_DATE = new Set<HeadPart['fact']>(['editorsNote', 'hero'])

/** What stands above the text: kicker, title, standfirst, who, when, where, any notice, the picture. */
export function ArticleHeader({ page, words }: { page: ArticlePage; words: SiteWords }) {
  const { issue, edition, article } = page
  const { text } = article
  // A date within the site's words is written as they are.
  const language = words.run.lang ?? text.language
  const publishedOn = getPublicationDate(issue, edition)
  const revisedAt = findRevision(edition, text.slug)
  const parts = buildArticleHead(text, words)
  const draw = (part: HeadPart, index: number) => (
    <ArticleHeadWords
      key={index}
      part={part}
      language={text.language}
      words={words}
      medium="page"
    />
  )
  return (
    <>
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
        {parts.filter(({ fact }) => !BELOW_DATE.has(fact)).map(draw)}
        <p className="dateline">
          <a href={sitePaths.issue(issue.slug)}>
            {words.issue(String(issue.number))}, {issue.label}
          </a>
          <span>
            <InSiteLanguage words={words}>
              {words.published}{' '}
              <time dateTime={publishedOn}>{formatDate(publishedOn, language)}</time>
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
        {parts.filter(({ fact }) => fact !== 'hero' && BELOW_DATE.has(fact)).map(draw)}
      </header>
      {parts.filter(({ fact }) => fact === 'hero').map(draw)}
    </>
  )
}

type HeadWordsProps = {
  part: HeadPart
  language: string
  words: SiteWords
  medium: Medium
}

/** One part of the head as markup, for the site, for paper and books, and for feeds. */
export function ArticleHeadWords({
  part,
  language,
  words,
  medium,
}: HeadWordsProps): ReactElement | null {
  switch (part.fact) {
    case 'kicker':
      // What kind of article it is, is no news to whoever follows a feed.
      if (part.isKind && medium === 'feed') return null
      return (
        <p className="kicker">
          {part.isKind ? <InSiteLanguage words={words}>{part.words}</InSiteLanguage> : part.words}
        </p>
      )
    case 'title':
      // An entry of a feed has a title of its own, which is this one.
      if (medium === 'feed') return null
      return <h1 {...(medium === 'book' ? { id: 'title' } : {})}>{part.words}</h1>
    case 'subtitle':
      return <p className="subtitle">{part.words}</p>
    case 'standfirst':
      // No stylesheet follows into a feed.
      if (medium === 'feed')
        return (
          <p>
            <em>{part.words}</em>
          </p>
        )
      return <p className="standfirst">{part.words}</p>
    case 'authors':
      // An entry of a feed names its authors itself, and nobody else.
      if (medium === 'feed' && part.role === 'author') return null
      return <AuthorsLine part={part} language={language} words={words} medium={medium} />
    case 'editorsNote':
      return <p className="notice">{part.words}</p>
    case 'hero':
      return (
        <Picture
          figure={part.figure}
          eager
          {...(medium === 'page'
            ? { className: 'hero', sizes: '(min-width: 75rem) 70rem, 92vw' }
            : {})}
        />
      )
  }
}
