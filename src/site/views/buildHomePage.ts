import type { MagazineText } from '../../edition/manifest'
import type { HomePage, PublishedIssue } from '../model'
import { sortIssues } from './sortIssues'
import { toIssueEntry } from './toIssueEntry'

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
