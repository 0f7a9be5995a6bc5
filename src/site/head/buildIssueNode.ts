import type { IssueText } from '../../edition/manifest'
import type { EditionView, SiteBuild } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { GraphNode } from './model'
import { toAbsolute } from './toAbsolute'

/** An issue as a schema.org PublicationIssue of the magazine. */
export function buildIssueNode(
  issue: IssueText,
  edition: EditionView,
  build: SiteBuild,
): GraphNode {
  const url = toAbsolute(build, sitePaths.issue(issue.slug))
  return {
    '@type': 'PublicationIssue',
    '@id': `${url}#issue`,
    issueNumber: String(issue.number),
    name: issue.title ?? issue.label,
    datePublished: issue.publicationDate ?? edition.firstPublishedAt,
    dateModified: edition.publishedAt,
    ...(issue.cover ? { image: toAbsolute(build, issue.cover.src) } : {}),
    url,
    isPartOf: { '@id': `${build.origin}/#periodical` },
  }
}
