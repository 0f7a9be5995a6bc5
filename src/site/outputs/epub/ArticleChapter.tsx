import type { PrintedArticle } from '../../../edition/manifest'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import { mapAddresses } from '../../document/mapAddresses'
import { formatNames } from '../../format/formatNames'
import { toAbsolute } from '../../paths/sitePaths'
import type { EditionView, SiteBuild } from '../../model'
import { Errata, RetractionNotice } from '../../parts/Corrections'
import { Picture } from '../../parts/Picture'
import { listCorrections } from '../../views/buildEditionView'
import { getWords } from '../../words/getWords'
import { ArticleMarkup } from '../ArticleMarkup'
import { BookPage } from './BookPage'

type Props = {
  article: PrintedArticle
  edition: EditionView
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
  const document = mapAddresses(buildArticleDocument(article), {
    href: (href) => (href.startsWith('#') ? href : toAbsolute(build, href)),
    figure: (figure) => {
      const src = paths.get(figure.src)
      return src === undefined ? null : { ...figure, src, sizes: [] }
    },
  })
  const authors = text.authors.filter(({ role }) => role === 'author').map(({ name }) => name)
  const hero = text.hero === undefined ? undefined : paths.get(text.hero.src)
  return (
    <BookPage language={text.language} title={text.title} kind="bodymatter">
      <section {...{ 'epub:type': 'chapter' }} role="doc-chapter" aria-labelledby="title">
        <RetractionNotice
          retraction={edition.retractions.find((one) => one.article === article.id)}
          language={text.language}
          words={words}
        />
        <p className="kicker">{text.kicker ?? words.kinds[text.kind]}</p>
        <h1 id="title">{text.title}</h1>
        {text.standfirst !== undefined && <p className="standfirst">{text.standfirst}</p>}
        {authors.length > 0 && (
          <p className="byline">{words.roles.author(formatNames(authors, text.language))}</p>
        )}
        {text.editorsNote !== undefined && <p className="notice">{text.editorsNote}</p>}
        {text.hero && hero !== undefined && (
          <Picture figure={{ ...text.hero, src: hero, sizes: [] }} eager />
        )}
        <ArticleMarkup document={document} words={words} medium="book" />
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
