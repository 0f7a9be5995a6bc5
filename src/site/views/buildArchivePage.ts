import type { MagazineText } from '../../edition/manifest'
import type { ArchivePage, PublishedIssue } from '../model'
import { sortIssues } from './sortIssues'
import { toIssueEntry } from './toIssueEntry'

/** All published issues, newest first. */
export function buildArchivePage(magazine: MagazineText, issues: PublishedIssue[]): ArchivePage {
  return {
    type: 'archive',
    magazine,
    issues: sortIssues(issues).map((issue) => toIssueEntry(issue.manifest)),
  }
}
