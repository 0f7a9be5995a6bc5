import type { IssueText } from '../../edition/manifest'
import type { PrintHistory } from '../model'

/**
 * The one day an issue and its articles are dated, as `2025-10-01`: the day the magazine gave it, else
 * that on which its first print came out. Feeds and the sitemap say when something came online.
 */
export function getPublicationDate(
  issue: Pick<IssueText, 'publicationDate'>,
  edition: Pick<PrintHistory, 'firstPublishedAt'>,
): string {
  return (issue.publicationDate ?? edition.firstPublishedAt).slice(0, 10)
}
