import { SearchForm } from '../parts/SearchForm'
import type { NotFoundPage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

/** An address at which nothing is printed, with the way on: search, and the issues. */
export function NotFoundBody({ page, words }: { page: NotFoundPage; words: SiteWords }) {
  return (
    <main id="main" className="plain">
      <p className="kicker">404</p>
      <h1>{words.notFoundTitle}</h1>
      <p className="lead">{words.notFoundText}</p>
      <p className="address">
        <code>{page.path}</code>
      </p>
      <SearchForm words={words} />
      <p className="more">
        <a href={sitePaths.issues}>{words.allIssues}</a>
      </p>
    </main>
  )
}
