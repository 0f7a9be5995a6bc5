import { STAGE_NAMES, STAGES } from '../../workflow/approval'
import { wording } from '../../wording'

/**
 * A filter of the list of articles that is one click away. `query` is what the address of the list
 * holds then: its parameters, in the form in which Payload's own filters write them.
 */
type StageFilter = { label: string; query: Record<string, string> }

/**
 * The filters over the list of articles: every stage, what is with this person, and what is late.
 * “Mine” is what is assigned to them, and what they began and nobody has. Approved texts are never
 * late. `today` is `YYYY-MM-DD`.
 */
export function listStageFilters({
  person,
  today,
}: {
  person: number
  today: string
}): StageFilter[] {
  return [
    { label: wording.desk.filters.all, query: {} },
    ...STAGES.map((stage) => ({
      label: STAGE_NAMES[stage],
      query: { 'where[or][0][and][0][stage][equals]': stage },
    })),
    {
      label: wording.desk.filters.mine,
      query: {
        'where[or][0][and][0][assignee][equals]': String(person),
        'where[or][1][and][0][assignee][exists]': 'false',
        'where[or][1][and][1][createdBy][equals]': String(person),
      },
    },
    {
      label: wording.desk.filters.overdue,
      query: {
        'where[or][0][and][0][due][less_than]': today,
        'where[or][0][and][1][stage][not_equals]': 'approved',
      },
    },
  ]
}

/** Whether an address holds the conditions of a filter and no others, in whatever order. */
export function isFilterShown(
  { query }: Pick<StageFilter, 'query'>,
  address: Iterable<[string, string]>,
): boolean {
  const asked = [...address].filter(([key, value]) => key.startsWith('where') && value !== '')
  return (
    asked.length === Object.keys(query).length &&
    asked.every(([key, value]) => query[key] === value)
  )
}
