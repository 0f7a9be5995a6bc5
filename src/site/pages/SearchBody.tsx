import { formatCount } from '../format/formatCount'
import { formatNumber } from '../format/formatNumber'
import type { SearchPage } from '../model'
import { ArticleList } from '../parts/ArticleList'
import { Extract } from '../parts/Extract'
import { SearchForm } from '../parts/SearchForm'
import { searchPath } from '../paths/searchPath'
import type { SiteWords } from '../words/model'

/** The search form and what it found, a page at a time. */
export function SearchBody({ page, words }: { page: SearchPage; words: SiteWords }) {
  const { language } = page.magazine
  const asked = page.query.trim() !== ''
  return (
    <main id="main" className="plain">
      <h1>{words.search}</h1>
      <SearchForm words={words} search={page} />
      {!asked && <p className="lead">{words.searchHint}</p>}
      {page.unavailable && <p className="lead">{words.searchUnavailable}</p>}
      {asked && page.total === 0 && !page.unavailable && (
        <p className="lead">{words.noResults(page.query)}</p>
      )}
      {asked && page.total > 0 && (
        <section aria-labelledby="results">
          <h2 id="results">
            {formatCount(page.total, language, (number, plural) =>
              words.results(number, plural, page.query),
            )}
          </h2>
          <ArticleList
            articles={page.results.map(({ article, extract }) => ({
              article,
              detail: <Extract runs={extract} />,
            }))}
            language={language}
            words={words}
          />
        </section>
      )}
      {page.pages > 1 && (
        <nav className="pager" aria-label={words.search}>
          {page.page > 1 && (
            <a rel="prev" href={searchPath(page, page.page - 1)}>
              {words.previousPage}
            </a>
          )}
          <span>
            {words.pageOf(formatNumber(page.page, language), formatNumber(page.pages, language))}
          </span>
          {page.page < page.pages && (
            <a rel="next" href={searchPath(page, page.page + 1)}>
              {words.nextPage}
            </a>
          )}
        </nav>
      )}
    </main>
  )
}
