import { toAnchor } from '../document/toAnchor'
import type { Use } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'
import { ArticleList } from './ArticleList'

type Props = { uses: Use[]; language: string; words: SiteWords }

/** The articles that use a work or a quotation, each with links to the notes in question. */
export function UseList({ uses, language, words }: Props) {
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
