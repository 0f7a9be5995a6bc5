import type { PublishedIssue } from '../model'

/** Issues from the newest to the oldest, by their number. */
export function sortIssues(issues: PublishedIssue[]): PublishedIssue[] {
  return [...issues].sort((a, b) => b.manifest.issue.number - a.manifest.issue.number)
}
