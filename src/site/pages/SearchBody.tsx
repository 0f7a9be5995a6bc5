import { formatCount } from '../format/formatCount'
import { formatNumber } from '../format/formatNumber'
import type { ExtractRun, SearchPage } from '../model'
import { ArticleList } from '../parts/ArticleList'
import { SearchForm } from '../parts/SearchForm'
import type { SiteWords } from '../words/siteWords'
import { sitePaths } from '../paths/sitePaths'

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

/** A stretch of text round what was found, with the hits marked. */
function Extract({ runs }: { runs: ExtractRun[] }) {
  if (runs.length === 0) return null
  return (
    <p className="extract">
      {runs.map((run, index) =>
        run.hit ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
      )}
    </p>
  )
}

/** The address of one page of a search: `/search?q=forme&issue=12&page=2`. */
function searchPath(search: Pick<SearchPage, 'query' | 'filters'>, page = 1): string {
  const parameters = new URLSearchParams({ q: search.query })
  for (const [name, value] of Object.entries(search.filters)) {
    if (value !== undefined) parameters.set(name, value)
  }
  if (page > 1) parameters.set('page', String(page))
  return `${sitePaths.search}?${parameters.toString()}`
}
