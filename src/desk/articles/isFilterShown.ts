import type { StageFilter } from './listStageFilters'

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
