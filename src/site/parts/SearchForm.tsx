import type { SearchPage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'

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

/** Ways to narrow a search: by issue, kind and contributor. */
function SearchFilters({ search, words }: { search: SearchPage; words: SiteWords }) {
  const { choices, filters } = search
  return (
    <span className="search-filters">
      <Choice
        name="issue"
        label={words.issues}
        any={words.anyIssue}
        chosen={filters.issue}
        options={choices.issues.map((issue) => ({
          value: issue.slug,
          label: `${words.issue(String(issue.number))}, ${issue.label}`,
        }))}
      />
      <Choice
        name="kind"
        label={words.kind}
        any={words.anyKind}
        chosen={filters.kind}
        options={choices.kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <Choice
        name="contributor"
        label={words.contributor}
        any={words.anyContributor}
        chosen={filters.contributor}
        options={choices.contributors.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </span>
  )
}

type ChoiceProps = {
  name: string
  label: string
  any: string
  chosen: string | undefined
  options: { value: string; label: string }[]
}

function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  if (options.length === 0) return null
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
