import { listPrinted } from '../../edition/listPrinted'
import type { MagazineText } from '../../edition/manifest'
import type { ExtractRun, PublishedIssue, SearchPage, SearchResult } from '../model'
import { listPublishedArticles, sortIssues, toArticleEntry, toIssueLink } from './publishedIssues'
import type { ArticleKind } from '../../edition/articleText'

/** What was found, by the slugs of issue and article. */
type SearchFindings = {
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

/** What a reader asks for in the address of the search page, as it stands there. */
type SearchWishes = {
  query: string
  issue?: string | undefined
  kind?: string | undefined
  contributor?: string | undefined
}

/** The filters among a reader's wishes that choose something in print; others are not heard. */
export function readSearchFilters(
  magazine: MagazineText,
  issues: PublishedIssue[],
  wishes: SearchWishes,
): SearchPage['filters'] {
  const choices = listSearchChoices(magazine, issues)
  const issue = choices.issues.find(({ slug }) => slug === wishes.issue)?.slug
  const kind = choices.kinds.find((one) => one === wishes.kind)
  const contributor = choices.contributors.find(({ slug }) => slug === wishes.contributor)?.slug
  return {
    ...(issue === undefined ? {} : { issue }),
    ...(kind === undefined ? {} : { kind }),
    ...(contributor === undefined ? {} : { contributor }),
  }
}

/** Of the same issues the choices are the same, and every search asks for them twice. */
const listed = new WeakMap<PublishedIssue[], SearchPage['choices']>()

/** What a search can be narrowed to: issues, newest first; kinds; contributors by name. */
function listSearchChoices(
  magazine: MagazineText,
  issues: PublishedIssue[],
): SearchPage['choices'] {
  const known = listed.get(issues) ?? list(magazine, issues)
  listed.set(issues, known)
  return known
}

function list(magazine: MagazineText, issues: PublishedIssue[]): SearchPage['choices'] {
  const texts = listPublishedArticles(issues).map(({ article }) => article.text)
  const people = texts.flatMap(({ authors }) => authors)
  const names = new Map([...people].reverse().map(({ slug, name }) => [slug, name]))
  const { compare } = new Intl.Collator(magazine.language)
  return {
    issues: sortIssues(issues).map(({ manifest }) => toIssueLink(manifest.issue)),
    kinds: [...new Set<ArticleKind>(texts.map(({ kind }) => kind))].sort(),
    contributors: [...names]
      .map(([slug, name]) => ({ slug, name }))
      .sort((a, b) => compare(a.name, b.name) || compare(a.slug, b.slug)),
  }
}
