import { listPrinted } from '../../edition/listPrinted'
import type { MagazineText } from '../../edition/manifest'
import type { ExtractRun, PublishedIssue, SearchPage, SearchResult } from '../model'
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
  const { hits, total, page, pages } = findings ?? { hits: [], total: 0, page: 1, pages: 0 }
  return {
    type: 'search',
    magazine,
    query: wishes.query,
    filters: readSearchFilters(magazine, issues, wishes),
    choices: listSearchChoices(magazine, issues),
    results: hits.flatMap(({ issue, article, extract }): SearchResult[] => {
      const manifest = issues.find((one) => one.manifest.issue.slug === issue)?.manifest
      const printed = manifest && listPrinted(manifest).find(({ text }) => text.slug === article)
      return printed ? [{ article: toArticleEntry(manifest, printed), extract }] : []
    }),
    total,
    page,
    pages,
    ...(findings ? {} : { unavailable: true }),
  }
}
