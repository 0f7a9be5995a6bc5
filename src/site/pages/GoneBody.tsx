import { formatDate } from '../format/formatDate'
import type { GonePage } from '../model'
import { SearchForm } from '../parts/SearchForm'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

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
