import { formatDate } from '../format/formatDate'
import { getPublicationDate } from '../format/getPublicationDate'
import { formatNames } from '../format/formatNames'
import type { ArticlePage, SiteBuild } from '../model'
import { articleToCslItem } from '../outputs/articleToCslItem'
import { type ArticleFile, sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { Coins } from './Coins'

type HowToCiteProps = { page: ArticlePage; build: SiteBuild; words: SiteWords }

const CITATION_FILES: { file: ArticleFile; label: string }[] = [
  { file: 'cite.bib', label: 'BibTeX' },
  { file: 'cite.ris', label: 'RIS' },
  { file: 'cite.csl.json', label: 'CSL-JSON' },
]

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
          {CITATION_FILES.map(({ file, label }) => (
            <li key={file}>
              <a href={sitePaths.articleFile(issue.slug, text.slug, file)}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const TEXT_FILES: { file: ArticleFile; label: string }[] = [
  { file: 'article.txt', label: 'TXT' },
  { file: 'article.md', label: 'Markdown' },
  { file: 'article.xml', label: 'JATS' },
]

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
        {TEXT_FILES.map(({ file, label }) => (
          <li key={file}>
            <a href={sitePaths.articleFile(issue.slug, article.text.slug, file)}>{label}</a>
          </li>
        ))}
        {hasPDF && (
          <li>
            <a href={sitePaths.articlePDF(issue.slug, article.text.slug)}>PDF</a>
          </li>
        )}
        <li>
          <a href={sitePaths.issueFile(issue.slug, 'issue.epub')}>
            EPUB, {words.issue(String(issue.number))}
          </a>
        </li>
        {hasPDF && (
          <li>
            <a href={sitePaths.issueFile(issue.slug, 'issue.pdf')}>
              PDF, {words.issue(String(issue.number))}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
