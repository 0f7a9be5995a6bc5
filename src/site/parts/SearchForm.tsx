import type { SearchPage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'
import { SearchFilters } from './SearchFilters'

/** A search field that works without a script: a GET form. On the search page it has filters. */
export function SearchForm({ words, search }: { words: SiteWords; search?: SearchPage }) {
  return (
    <search>
      <form className="search-form" action={sitePaths.search} method="get">
        <label htmlFor="q">{words.searchLabel}</label>
        <span className="search-line">
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            {...(search ? { defaultValue: search.query } : {})}
          />
          <button type="submit">{words.searchButton}</button>
        </span>
        {search && <SearchFilters search={search} words={words} />}
      </form>
    </search>
  )
}
