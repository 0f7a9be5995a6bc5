import { renderMarkup } from '../renderMarkup'
import type { PrintedArticle } from '../../edition/manifest'
import { buildArticleDocument } from '../document/buildArticleDocument'
import { mapAddresses } from '../document/mapAddresses'
import { toAbsolute } from '../paths/sitePaths'
import type { EditionView, SiteBuild } from '../model'
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
  edition: EditionView,
  build: SiteBuild,
): string {
  const absolute = (path: string) => (path.startsWith('#') ? path : toAbsolute(build, path))
  const document = mapAddresses(buildArticleDocument(article), {
    href: absolute,
    figure: (figure) => ({ ...figure, src: absolute(figure.src), sizes: [] }),
  })
  const words = getWords(document.language)
  return renderMarkup(
    <>
      <RetractionNotice
        retraction={edition.retractions.find((one) => one.article === article.id)}
        language={document.language}
        words={words}
      />
      {article.text.standfirst !== undefined && (
        <p>
          <em>{article.text.standfirst}</em>
        </p>
      )}
      <ArticleMarkup document={document} words={words} medium="feed" />
      <Errata
        corrections={listCorrections(edition, article.text.slug)}
        language={document.language}
        words={words}
        ofArticle
      />
    </>,
  )
}
