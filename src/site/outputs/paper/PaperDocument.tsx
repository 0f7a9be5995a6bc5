import type { PrintedArticle } from '../../../edition/manifest'
import { formatDate } from '../../format/formatDate'
import { getDirection } from '../../format/getDirection'
import type { PublishedIssue, SiteBuild } from '../../model'
import { getWords } from '../../words/getWords'
import { PaperArticle } from './PaperArticle'
import { PaperColophon } from './PaperColophon'
import { PaperContents } from './PaperContents'
import { PaperTitle } from './PaperTitle'

export type PaperProps = {
  published: PublishedIssue
  build: SiteBuild
  /** The stylesheet, whole: a page that is printed asks for as little as it can. */
  styles: string
  /** The `src` of every picture there are bytes of; any other is left out. */
  pictures: ReadonlySet<string>
  /** On which page each article begins, once that is known. */
  pages?: readonly number[]
}

/**
 * An issue on paper: title, contents with page numbers, the articles with their notes, colophon.
 * Nobody reads it as a page; Chromium prints it.
 */
export function PaperDocument({ build, pages, pictures, published, styles }: PaperProps) {
  const { edition, manifest } = published
  const { issue, magazine } = manifest
  const words = getWords(magazine.language)
  const name = `${words.issue(String(issue.number))}, ${issue.label}`
  const articles = manifest.sections.flatMap((section) => section.articles)
  return (
    <html lang={magazine.language} dir={getDirection(magazine.language)}>
      <head>
        <meta charSet="utf-8" />
        <title>{[magazine.title, issue.title, name].filter(Boolean).join(', ')}</title>
        <meta name="date" content={formatDate(edition.publishedAt, magazine.language)} />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <PaperTitle manifest={manifest} edition={edition} pictures={pictures} words={words} />
        <PaperContents manifest={manifest} words={words} {...(pages && { pages })} />
        {articles.map((article: PrintedArticle, index) => (
          <PaperArticle
            key={index}
            article={article}
            place={index + 1}
            edition={edition}
            pictures={pictures}
          />
        ))}
        <PaperColophon published={published} build={build} words={words} />
      </body>
    </html>
  )
}
