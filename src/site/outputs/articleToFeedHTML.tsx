import { renderMarkup } from '../renderMarkup'
import type { Figure } from '../../edition/articleText'
import type { PrintedArticle } from '../../edition/manifest'
import { buildArticleHead } from '../document/articleHead'
import { buildArticleDocument } from '../document/buildArticleDocument'
import { mapAddresses } from '../document/mapAddresses'
import { toAbsolute } from '../paths/sitePaths'
import type { PrintHistory, SiteBuild } from '../model'
import { ArticleHeadWords } from '../parts/ArticleHeader'
import { AboutAuthors } from '../parts/AuthorsLine'
import { Errata, RetractionNotice } from '../parts/Corrections'
import { listCorrections } from '../views/buildEditionView'
import { getWords } from '../words/getWords'
import { ArticleMarkup } from './ArticleMarkup'

/**
 * The whole article as HTML for a feed reader: addresses in full, since a reader may know no base,
 * save those of notes, which lead to their place in the same entry. Corrections stand below the text
 * as on its page, and a retraction before it.
 */
export function articleToFeedHTML(
  article: PrintedArticle,
  edition: PrintHistory,
  build: SiteBuild,
): string {
  const absolute = (path: string) => (path.startsWith('#') ? path : toAbsolute(build, path))
  const figure = (one: Figure) => ({ ...one, src: absolute(one.src), sizes: [] })
  const document = mapAddresses(buildArticleDocument(article), {
    href: absolute,
    figure,
  })
  const words = getWords(document.language)
  return renderMarkup(
    <>
      <RetractionNotice
        retraction={edition.retractions.find((one) => one.article === article.id)}
        language={document.language}
        words={words}
      />
      {buildArticleHead(article.text, words, figure).map((part, index) => (
        <ArticleHeadWords
          key={index}
          part={part}
          language={document.language}
          words={words}
          medium="feed"
        />
      ))}
      <ArticleMarkup document={document} words={words} medium="feed" />
      <AboutAuthors authors={article.text.authors} words={words} medium="feed" />
      <Errata
        corrections={listCorrections(edition, article.text.slug)}
        language={document.language}
        words={words}
        ofArticle
      />
    </>,
  )
}
