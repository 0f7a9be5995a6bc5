import type { MagazineText } from '../../edition/manifest'
import type { ExtractRun, PublishedIssue, SearchPage, SearchResult } from '../model'
import { listPublishedArticles } from './listPublishedArticles'
import { listSearchChoices } from './listSearchChoices'
import { readSearchFilters, type SearchWishes } from './readSearchFilters'
import { toArticleEntry } from './toArticleEntry'

/** What was found, by the slugs of issue and article. */
export type SearchFindings = {
  hits: { issue: string; article: string; extract: ExtractRun[] }[]
  total: number
  page: number
  pages: number
}

/**
 * The search page for these findings; without findings the search could not be made. A hit that is
 * not in print, because an edition has changed meanwhile, is left out.
 */
export function buildSearchPage(
  magazine: MagazineText,
  issues: PublishedIssue[],
  wishes: SearchWishes,
  findings: SearchFindings | null,
): SearchPage {
  const entries = new Map(
    listPublishedArticles(issues).map(({ manifest, article }) => [
      `${manifest.issue.slug}/${article.text.slug}`,
      toArticleEntry(manifest, article),
    ]),
  )
  const { hits, total, page, pages } = findings ?? { hits: [], total: 0, page: 1, pages: 0 }
  return {
    type: 'search',
    magazine,
    query: wishes.query,
    filters: readSearchFilters(magazine, issues, wishes),
    choices: listSearchChoices(magazine, issues),
    results: hits.flatMap(({ issue, article, extract }): SearchResult[] => {
      const entry = entries.get(`${issue}/${article}`)
      return entry ? [{ article: entry, extract }] : []
    }),
    total,
    page,
    pages,
    ...(findings ? {} : { unavailable: true }),
  }
}
