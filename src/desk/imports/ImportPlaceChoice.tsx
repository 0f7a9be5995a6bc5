'use client'
import { useId } from 'react'
import type { ImportPlace, IssueChoice } from './model'

/** Where the files are to go: issue, section, and whether one is the new text of an article there. */
export function ImportPlaceChoice({
  issues,
  onChange,
  place,
}: {
  issues: IssueChoice[]
  onChange: (place: ImportPlace) => void
  place: ImportPlace | null
}) {
  const issue = issues.find(({ id }) => id === place?.issue)
  if (!place || !issue)
    return <p>There is no issue yet to bring manuscripts into. Make one first.</p>
  const goTo = (chosen: IssueChoice) =>
    onChange({
      issue: chosen.id,
      ...(chosen.sections[0] === undefined ? {} : { section: chosen.sections[0] }),
    })
  const { article: _article, ...asNew } = place
  return (
    <div className="forme-row">
      {issues.length > 1 && (
        <Choice
          label="Issue"
          onChange={(value) => {
            const chosen = issues.find(({ id }) => String(id) === value)
            if (chosen) goTo(chosen)
          }}
          options={issues.map(({ id, name }) => [String(id), name])}
          value={String(place.issue)}
        />
      )}
      {issue.articles.length > 0 && (
        <Choice
          label="What it becomes"
          onChange={(value) =>
            onChange(value === '' ? asNew : { ...asNew, article: Number(value) })
          }
          options={[
            ['', 'A new article'],
            ...issue.articles.map(
              ({ id, title }) => [String(id), `The new text of “${title}”`] as const,
            ),
          ]}
          value={String(place.article ?? '')}
        />
      )}
      {place.article === undefined && issue.sections.length > 1 && (
        <Choice
          label="Section"
          onChange={(section) => onChange({ ...place, section })}
          options={issue.sections.map((section) => [section, section])}
          value={place.section ?? ''}
        />
      )}
    </div>
  )
}

function Choice({
  label,
  onChange,
  options,
  value,
}: {
  label: string
  onChange: (value: string) => void
  options: (readonly [value: string, words: string])[]
  value: string
}) {
  const id = useId()
  return (
    <div className="forme-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChange(target.value)} value={value}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
