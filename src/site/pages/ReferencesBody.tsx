import { formatCount } from '../format/formatCount'
import type { ReferencesPage } from '../model'
import { Runs } from '../parts/Runs'
import { sitePaths } from '../paths/sitePaths'
import { referenceToRuns } from '../references/referenceToRuns'
import type { SiteWords } from '../words/model'

/** Every work the magazine has cited, by author. */
export function ReferencesBody({ page, words }: { page: ReferencesPage; words: SiteWords }) {
  return (
    <main id="main" className="plain">
      <h1>{words.works}</h1>
      <ul className="works-index">
        {page.references.map(({ id, item, articles }) => (
          <li key={id}>
            <a href={sitePaths.reference(id)}>
              <Runs runs={referenceToRuns(item)} />
            </a>{' '}
            <span className="dateline">
              {formatCount(articles, page.magazine.language, words.citedIn)}
            </span>
          </li>
        ))}
      </ul>
    </main>
  )
}
