import { formatDate } from '../format/formatDate'
import { formatNames } from '../format/formatNames'
import type { ListedArticle, PublishedIssue, WithdrawnEntry } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'

type Props = { issue: PublishedIssue; words: SiteWords; level: 2 | 3 }

/**
 * The table of contents of an issue, section by section. Titles are headings below `level`. An
 * article that was withdrawn is named where it stood, and leads nowhere.
 */
export function TableOfContents({ issue, words, level }: Props) {
  const { edition, manifest, withdrawn = [] } = issue
  const { language } = manifest.magazine
  const Heading = `h${level}` as const
  const retracted = new Set(edition.retractions.map(({ article }) => article))
  return manifest.sections
    .map((section, place) => ({
      ...section,
      withdrawn: withdrawn.filter((one) => one.section === place),
    }))
    .filter((section) => section.articles.length + section.withdrawn.length > 0)
    .map((section, index) => {
      const named = section.heading.trim() !== ''
      const entries = section.articles.map((article) => (
        <Entry
          key={article.text.slug}
          article={article}
          issue={manifest.issue.slug}
          words={words}
          language={language}
          section={section.heading}
          retracted={retracted.has(article.id)}
        />
      ))
      for (const one of section.withdrawn) {
        entries.splice(
          one.place,
          0,
          <Withdrawn
            key={`withdrawn ${one.place}`}
            entry={one}
            words={words}
            language={language}
          />,
        )
      }
      return (
        <section
          key={index}
          className="toc-section"
          {...(named ? { 'aria-labelledby': `section-${index + 1}` } : {})}
        >
          {named && <Heading id={`section-${index + 1}`}>{section.heading}</Heading>}
          <ol>{entries}</ol>
        </section>
      )
    })
}

type WithdrawnProps = { entry: WithdrawnEntry; words: SiteWords; language: string }

function Withdrawn({ entry, words, language }: WithdrawnProps) {
  return (
    <li className="toc-entry toc-withdrawn">
      <p className="toc-title" {...(entry.language === language ? {} : { lang: entry.language })}>
        {entry.title}
      </p>
      <p className="toc-standfirst">
        {words.withdrawnEntry(formatDate(entry.withdrawnAt, language))} {entry.reason}
      </p>
    </li>
  )
}

type EntryProps = {
  article: ListedArticle
  issue: string
  words: SiteWords
  language: string
  section: string
  retracted: boolean
}

function Entry({ article, issue, words, language, section, retracted }: EntryProps) {
  const { text } = article
  const authors = text.authors.filter((author) => author.role === 'author')
  // “Article” says nothing, nor does a kind that the section is named after.
  const plain = text.kind === 'article' || words.kinds[text.kind] === section
  const foreign = text.language === language ? {} : { lang: text.language }
  return (
    <li className="toc-entry">
      <p className="toc-title" {...foreign}>
        <a href={sitePaths.article(issue, text.slug)}>{text.title}</a>
      </p>
      <p className="toc-by">
        {authors.length > 0 && (
          <i>
            {formatNames(
              authors.map((author) => author.name),
              language,
            )}
          </i>
        )}
        {!plain && <span>{words.kinds[text.kind]}</span>}
        {retracted && <strong>{words.retractedEntry}</strong>}
      </p>
      {text.standfirst !== undefined && (
        <p className="toc-standfirst" {...foreign}>
          {text.standfirst}
        </p>
      )}
    </li>
  )
}
