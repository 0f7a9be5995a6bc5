import type { Figure } from '../../../edition/articleText'
import type { PrintedArticle } from '../../../edition/manifest'
import { buildArticleHead } from '../../document/articleHead'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import { mapAddresses } from '../../document/mapAddresses'
import { toAbsolute } from '../../paths/sitePaths'
import type { PrintHistory, SiteBuild } from '../../model'
import { ArticleHeadWords } from '../../parts/ArticleHeader'
import { AboutAuthors } from '../../parts/AuthorsLine'
import { Errata, RetractionNotice } from '../../parts/Corrections'
import { listCorrections } from '../../views/buildEditionView'
import { getWords } from '../../words/getWords'
import { ArticleMarkup } from '../ArticleMarkup'
import { BookPage } from './BookPage'

type Props = {
  article: PrintedArticle
  edition: PrintHistory
  paths: Map<string, string>
  build: SiteBuild
}

/**
 * An article as a chapter, with its notes and corrections at its end; that it is retracted is said
 * before anything else. A picture without bytes is left out.
 */
export function ArticleChapter({ article, edition, paths, build }: Props) {
  const { text } = article
  const words = getWords(text.language)
  const packed = (figure: Figure) => {
    const src = paths.get(figure.src)
    return src === undefined ? null : { ...figure, src, sizes: [] }
  }
  const document = mapAddresses(buildArticleDocument(article), {
    href: (href) => (href.startsWith('#') ? href : toAbsolute(build, href)),
    figure: packed,
  })
  const shared = { language: text.language, words, medium: 'book' } as const
  return (
    <BookPage language={text.language} title={text.title} kind="bodymatter">
      <section {...{ 'epub:type': 'chapter' }} role="doc-chapter" aria-labelledby="title">
        <RetractionNotice
          retraction={edition.retractions.find((one) => one.article === article.id)}
          language={text.language}
          words={words}
        />
        {buildArticleHead(text, words, packed).map((part, index) => (
          <ArticleHeadWords key={index} part={part} {...shared} />
        ))}
        <ArticleMarkup document={document} words={words} medium="book" />
        <AboutAuthors authors={text.authors} words={words} medium="book" />
        <Errata
          corrections={listCorrections(edition, text.slug)}
          language={text.language}
          words={words}
          ofArticle
        />
      </section>
    </BookPage>
  )
}
