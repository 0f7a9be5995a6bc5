import type { Manifest, PrintedArticle } from '../../edition/manifest'
import { formatNames } from '../format/formatNames'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

type Props = { manifest: Manifest; words: SiteWords; level: 2 | 3 }

/** The table of contents of an issue, section by section. Titles are headings below `level`. */
export function IssueContents({ manifest, words, level }: Props) {
  const Heading = `h${level}` as const
  return manifest.sections
    .filter((section) => section.articles.length > 0)
    .map((section, index) => {
      const named = section.heading.trim() !== ''
      return (
        <section
          key={index}
          className="toc-section"
          {...(named ? { 'aria-labelledby': `section-${index + 1}` } : {})}
        >
          {named && <Heading id={`section-${index + 1}`}>{section.heading}</Heading>}
          <ol>
            {section.articles.map((article) => (
              <Entry
                key={article.text.slug}
                article={article}
                issue={manifest.issue.slug}
                words={words}
                language={manifest.magazine.language}
                section={section.heading}
              />
            ))}
          </ol>
        </section>
      )
    })
}

type EntryProps = {
  article: PrintedArticle
  issue: string
  words: SiteWords
  language: string
  section: string
}

function Entry({ article, issue, words, language, section }: EntryProps) {
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
      </p>
      {text.standfirst !== undefined && (
        <p className="toc-standfirst" {...foreign}>
          {text.standfirst}
        </p>
      )}
    </li>
  )
}
