'use client'
import type { ImportPlace, IssueChoice } from './model'
import { PlaceSelect } from './PlaceSelect'
import { placeIn } from './placeIn'

/** Where the files are to go: issue, section, and whether one is the new text of an article there. */
export function ImportPlaceChoice({
  issues,
  onChange,
  place,
}: {
  issues: IssueChoice[]
  onChange: (place: ImportPlace) => void
  place: ImportPlace
}) {
  const issue = issues.find(({ id }) => id === (place.issue ?? null))
  if (!issue) return null
  const { article: _article, ...asNew } = place
  return (
    <div className="forme-row">
      {issues.length > 1 && (
        <PlaceSelect
          label="Issue"
          onChange={(value) => {
            const chosen = issues.find(({ id }) => String(id ?? '') === value)
            if (chosen) onChange(placeIn(chosen))
          }}
          options={issues.map(({ id, name }) => [String(id ?? ''), name])}
          value={String(place.issue ?? '')}
        />
      )}
      {issue.articles.length > 0 && (
        <PlaceSelect
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
        <PlaceSelect
          label="Section"
          onChange={(section) => onChange({ ...place, section })}
          options={issue.sections.map((section) => [section, section])}
          value={place.section ?? ''}
        />
      )}
    </div>
  )
}
