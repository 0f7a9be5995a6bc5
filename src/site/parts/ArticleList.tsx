import type { ReactNode } from 'react'
import { formatNames } from '../format/formatNames'
import type { ArticleEntry, Use } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { toAnchor } from '../document/toAnchor'

type ArticleListProps = {
  articles: { article: ArticleEntry; detail?: ReactNode }[]
  language: string
  words: SiteWords
}

/** Articles of any issue: title, who, where, and what the list is about. */
export function ArticleList({ articles, language, words }: ArticleListProps) {
  return (
    <ol className="articles">
      {articles.map(({ article, detail }) => (
        <li key={`${article.issue.slug}/${article.slug}`}>
          <p
            className="articles-title"
            {...(article.language === language ? {} : { lang: article.language })}
          >
            <a href={sitePaths.article(article.issue.slug, article.slug)}>{article.title}</a>
          </p>
          <p className="articles-where">
            <ArticleAuthors article={article} language={language} />
            <a href={sitePaths.issue(article.issue.slug)}>
              {words.issue(String(article.issue.number))}, {article.issue.label}
            </a>
          </p>
          {detail}
        </li>
      ))}
    </ol>
  )
}

function ArticleAuthors({ article, language }: { article: ArticleEntry; language: string }) {
  const names = article.authors.filter(({ role }) => role === 'author').map(({ name }) => name)
  return names.length === 0 ? null : <i>{formatNames(names, language)}</i>
}

type UseListProps = { uses: Use[]; language: string; words: SiteWords }

/** The articles that use a work or a quotation, each with links to the notes in question. */
export function UseList({ uses, language, words }: UseListProps) {
  const articles = uses.map(({ article, notes }) => ({
    article,
    detail: (
      <p className="uses-notes">
        {notes.map(({ id, number }) => (
          <a
            key={id}
            href={`${sitePaths.article(article.issue.slug, article.slug)}#${toAnchor('fn', id)}`}
          >
            {words.note(String(number))}
          </a>
        ))}
      </p>
    ),
  }))
  return <ArticleList articles={articles} language={language} words={words} />
}
