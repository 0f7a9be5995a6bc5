import type { Figure } from '../../../edition/articleText'
import type { PrintedArticle } from '../../../edition/manifest'
import { buildArticleHead, type HeadPart } from '../../document/articleHead'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import { mapAddresses } from '../../document/mapAddresses'
import { getDirection } from '../../format/getDirection'
import type { PrintHistory } from '../../model'
import { HeadWords } from '../../parts/ArticleHead'
import { AboutAuthors } from '../../parts/AuthorsLine'
import { Blocks } from '../../parts/Blocks'
import { Errata, RetractionNotice } from '../../parts/Corrections'
import { Notes } from '../../parts/Notes'
import { WorksCited } from '../../parts/WorksCited'
import { listCorrections } from '../../views/buildEditionView'
import { getWords } from '../../words/getWords'

type Props = {
  article: PrintedArticle
  /** Its place in the issue, from 1. */
  place: number
  edition: PrintHistory
  pictures: ReadonlySet<string>
}

/** An article from the top of a page, with what belongs to it at its end. */
export function PaperArticle({ article, edition, pictures, place }: Props) {
  const { text } = article
  const { language } = text
  const words = getWords(language)
  const printed = (figure: Figure) => (pictures.has(figure.src) ? { ...figure, sizes: [] } : null)
  const document = mapAddresses(buildArticleDocument(article), {
    href: (to) => to,
    figure: printed,
  })
  const shared = { language, words, medium: 'page' } as const
  const head = buildArticleHead(text, words, printed)
  const draw = (part: HeadPart, index: number) => <HeadWords key={index} part={part} {...shared} />
  return (
    <article
      className={`piece piece-${place}`}
      id="top"
      lang={language}
      dir={getDirection(language)}
    >
      <header>
        <RetractionNotice
          retraction={edition.retractions.find((one) => one.article === article.id)}
          language={language}
          words={words}
        />
        {head.filter(({ fact }) => fact !== 'hero').map(draw)}
      </header>
      {head.filter(({ fact }) => fact === 'hero').map(draw)}
      <div className="text">
        <Blocks blocks={document.blocks} {...shared} />
      </div>
      <Notes notes={document.notes} {...shared} />
      <WorksCited works={document.worksCited} words={words} medium="page" />
      <AboutAuthors authors={text.authors} words={words} medium="page" />
      <Errata
        corrections={listCorrections(edition, text.slug)}
        language={language}
        words={words}
        ofArticle
      />
    </article>
  )
}
