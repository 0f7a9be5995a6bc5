import { SearchForm } from '../parts/SearchForm'
import type { GonePage, NotFoundPage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { formatDate } from '../format/formatDate'

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

/** What was withdrawn, when, and the reason given. */
export function GoneBody({ page, words }: { page: GonePage; words: SiteWords }) {
  const { title, reason, withdrawnAt, magazine } = page
  return (
    <main id="main" className="plain">
      <p className="kicker">410</p>
      <h1>{words.goneTitle}</h1>
      <p className="lead">{words.goneText(title, formatDate(withdrawnAt, magazine.language))}</p>
      <h2>{words.goneReason}</h2>
      <p>{reason}</p>
      <SearchForm words={words} />
      <p className="more">
        <a href={sitePaths.issues}>{words.allIssues}</a>
      </p>
    </main>
  )
}
