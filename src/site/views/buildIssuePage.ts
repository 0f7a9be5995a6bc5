import type { IssueLink, IssuePage, PublishedIssue } from '../model'

/** The page of one issue. `neighbours` are the issues before and after it by number. */
export function buildIssuePage(
  { manifest, ...published }: PublishedIssue,
  neighbours: { previous?: IssueLink; next?: IssueLink } = {},
): IssuePage {
  return { type: 'issue', magazine: manifest.magazine, manifest, ...published, ...neighbours }
}
