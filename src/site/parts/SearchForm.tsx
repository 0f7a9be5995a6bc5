import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

/** A search field that works without a script: a GET form. */
export function SearchForm({ words }: { words: SiteWords }) {
  return (
    <search>
      <form className="search-form" action={sitePaths.search} method="get">
        <label htmlFor="q">{words.searchLabel}</label>
        <span className="search-line">
          <input id="q" name="q" type="search" required />
          <button type="submit">{words.searchButton}</button>
        </span>
      </form>
    </search>
  )
}
