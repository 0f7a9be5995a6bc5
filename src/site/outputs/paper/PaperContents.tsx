import type { Manifest, PrintedArticle } from '../../../edition/manifest'
import { formatNames } from '../../format/formatNames'
import type { SiteWords } from '../../words/siteWords'

type Props = { manifest: Manifest; words: SiteWords; pages?: readonly number[] }

/** The contents by section, each article with its page, and the editors' note below them. */
export function PaperContents({ manifest, pages, words }: Props) {
  const { issue, magazine, sections } = manifest
  let place = 0
  return (
    <section className="contents-page">
      <h1>{words.inThisIssue}</h1>
      <nav role="doc-toc" aria-label={words.inThisIssue}>
        {sections
          .filter(({ articles }) => articles.length > 0)
          .map(({ articles, heading }, index) => (
            <section key={index} className="contents-section">
              {heading.trim() !== '' && <p className="contents-heading">{heading}</p>}
              {articles.map((article) => {
                place += 1
                const page = pages?.[place - 1]
                return (
                  <Entry
                    key={place}
                    article={article}
                    place={place}
                    language={magazine.language}
                    {...(page === undefined ? {} : { page })}
                  />
                )
              })}
            </section>
          ))}
      </nav>
      {issue.note !== undefined && (
        <section className="from-editors">
          <h2>{words.editorialNote}</h2>
          {issue.note.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      )}
    </section>
  )
}

type EntryProps = { article: PrintedArticle; language: string; place: number; page?: number }

function Entry({ article, language, page, place }: EntryProps) {
  const { text } = article
  const authors = text.authors.filter(({ role }) => role === 'author').map(({ name }) => name)
  return (
    <a className="contents-entry" href={`#article-${place}-top`}>
      <span
        className="contents-title"
        {...(text.language === language ? {} : { lang: text.language })}
      >
        {text.title}
      </span>
      {authors.length > 0 && <i>{formatNames(authors, language)}</i>}
      {page !== undefined && <b>{page}</b>}
    </a>
  )
}
