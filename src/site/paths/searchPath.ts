import type { SearchPage } from '../model'
import { sitePaths } from './sitePaths'

/** The address of one page of a search: `/search?q=forme&issue=12&page=2`. */
export function searchPath(search: Pick<SearchPage, 'query' | 'filters'>, page = 1): string {
  const parameters = new URLSearchParams({ q: search.query })
  for (const [name, value] of Object.entries(search.filters)) {
    if (value !== undefined) parameters.set(name, value)
  }
  if (page > 1) parameters.set('page', String(page))
  return `${sitePaths.search}?${parameters.toString()}`
}
