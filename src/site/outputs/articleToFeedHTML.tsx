import { renderMarkup } from '../markup/renderMarkup'
import type { PrintedArticle } from '../../edition/manifest'
import { buildArticleDocument } from '../document/buildArticleDocument'
import { mapAddresses } from '../document/mapAddresses'
import { toAbsolute } from '../head/toAbsolute'
import type { SiteBuild } from '../model'
import { getWords } from '../words/getWords'
import { ArticleMarkup } from './ArticleMarkup'

/**
 * The whole article as HTML for a feed reader: addresses in full, since a reader may know no base,
 * save those of notes, which lead to their place in the same entry.
 */
export function articleToFeedHTML(article: PrintedArticle, build: SiteBuild): string {
  const absolute = (path: string) => (path.startsWith('#') ? path : toAbsolute(build, path))
  const document = mapAddresses(buildArticleDocument(article), {
    href: absolute,
    figure: (figure) => ({ ...figure, src: absolute(figure.src), sizes: [] }),
  })
  const words = getWords(document.language)
  return renderMarkup(
    <>
      {article.text.standfirst !== undefined && (
        <p>
          <em>{article.text.standfirst}</em>
        </p>
      )}
      <ArticleMarkup document={document} words={words} medium="feed" />
    </>,
  )
}
