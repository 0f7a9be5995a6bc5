import { formatDate } from '../format/formatDate'
import { getPublicationDate } from '../format/getPublicationDate'
import { formatNames } from '../format/formatNames'
import type { ArticlePage, SiteBuild } from '../model'
import { articleToCslItem } from '../outputs/articleToCslItem'
import { type ArticleFile, sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { Coins } from './Coins'

type HowToCiteProps = { page: ArticlePage; build: SiteBuild; words: SiteWords }

const CITATION_FILES = ['cite.bib', 'cite.ris', 'cite.csl.json'] as const satisfies ArticleFile[]

/** The article as a reference, ready to copy, with the print it names; the current one as files too. */
export function HowToCite({ page, build, words }: HowToCiteProps) {
  const { magazine, issue, edition, article } = page
  const { text } = article
  const authors = text.authors.filter((author) => author.role === 'author')
  const language = words.run.lang ?? text.language
  const path = sitePaths.articleEdition(issue.slug, edition.ordinal, text.slug)
  return (
    <section className="cite" aria-labelledby="cite">
      <h2 id="cite" {...words.tag}>
        {words.howToCite}
      </h2>
      <p className="cite-entry" {...words.run}>
        {authors.length > 0 &&
          `${formatNames(
            authors.map((author) => author.name),
            language,
          )}, `}
        ‘<bdi lang={text.language}>{text.title}</bdi>’, <i>{magazine.title}</i>,{' '}
        {words.issue(String(issue.number))} ({issue.label}
        ), {formatDate(getPublicationDate(issue, edition), language)},{' '}
        {words.edition(String(edition.ordinal))},{' '}
        <a href={path}>
          {build.origin}
          {path}
        </a>
      </p>
      <Coins item={articleToCslItem(page, build)} />
      {!page.replacedBy && (
        <ul className="files">
          {CITATION_FILES.map((file) => (
            <li key={file}>
              <a href={sitePaths.articleFile(issue.slug, text.slug, file)}>{words.formats[file]}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const TEXT_FILES = ['article.txt', 'article.md', 'article.xml'] as const satisfies ArticleFile[]

type DownloadsProps = { page: ArticlePage; build: SiteBuild; words: SiteWords }

/** The article in other forms, and its issue as a book. */
export function Downloads({ page, build, words }: DownloadsProps) {
  const { issue, article } = page
  const hasPDF = build.pdfs?.includes(issue.slug) === true
  return (
    <section className="downloads" aria-labelledby="downloads">
      <h2 id="downloads" {...words.tag}>
        {words.downloads}
      </h2>
      <ul className="files">
        {TEXT_FILES.map((file) => (
          <li key={file}>
            <a href={sitePaths.articleFile(issue.slug, article.text.slug, file)}>
              {words.formats[file]}
            </a>
          </li>
        ))}
        {hasPDF && (
          <li>
            <a href={sitePaths.articlePDF(issue.slug, article.text.slug)}>{words.formats.pdf}</a>
          </li>
        )}
        <li>
          <a href={sitePaths.issueFile(issue.slug, 'issue.epub')}>
            {words.epubOf(words.issue(String(issue.number)))}
          </a>
        </li>
        {hasPDF && (
          <li>
            <a href={sitePaths.issueFile(issue.slug, 'issue.pdf')}>
              {words.pdfOf(words.issue(String(issue.number)))}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
