import type { ArticleKind } from '../../edition/articleText'
import type { MagazineText } from '../../edition/manifest'
import type { PublishedIssue, SearchPage } from '../model'
import { listPublishedArticles } from './listPublishedArticles'
import { sortIssues } from './sortIssues'
import { toIssueLink } from './toIssueLink'

/** Of the same issues the choices are the same, and every search asks for them twice. */
const listed = new WeakMap<PublishedIssue[], SearchPage['choices']>()

/** What a search can be narrowed to: issues, newest first; kinds; contributors by name. */
export function listSearchChoices(
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
