import type { SearchPage } from '../model'
import type { SiteWords } from '../words/model'

/** Ways to narrow a search: by issue, kind and contributor. */
export function SearchFilters({ search, words }: { search: SearchPage; words: SiteWords }) {
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
