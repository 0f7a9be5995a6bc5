import type { MagazineText } from '../../edition/manifest'
import type { ArchivePage, HomePage, IssueLink, IssuePage, PublishedIssue } from '../model'
import { sortIssues, toIssueEntry } from './publishedIssues'

/** How many issues the home page shows below the latest. */
const EARLIER = 8

/** The home page of a magazine, from all its published issues in any order. */
export function buildHomePage(magazine: MagazineText, issues: PublishedIssue[]): HomePage {
  const [latest, ...earlier] = sortIssues(issues)
  return {
    type: 'home',
    magazine,
    ...(latest === undefined ? {} : { latest }),
    earlier: earlier.slice(0, EARLIER).map((issue) => toIssueEntry(issue.manifest)),
  }
}

/** All published issues, newest first. */
export function buildArchivePage(magazine: MagazineText, issues: PublishedIssue[]): ArchivePage {
  return {
    type: 'archive',
    magazine,
    issues: sortIssues(issues).map((issue) => toIssueEntry(issue.manifest)),
  }
}

/** The page of one issue. `neighbours` are the issues before and after it by number. */
export function buildIssuePage(
  { manifest, ...published }: PublishedIssue,
  neighbours: { previous?: IssueLink; next?: IssueLink } = {},
): IssuePage {
  return { type: 'issue', magazine: manifest.magazine, manifest, ...published, ...neighbours }
}
