import type { Manifest, PrintedArticle } from '../../edition/manifest'
import type { PublishedIssue } from '../model'
import { sortIssues } from './sortIssues'

/** Every article in print, newest issue first, in the order of its issue. */
export function listPublishedArticles(
  issues: PublishedIssue[],
): { manifest: Manifest; article: PrintedArticle }[] {
  return sortIssues(issues).flatMap(({ manifest }) =>
    manifest.sections.flatMap((section) =>
      section.articles.map((article) => ({ manifest, article })),
    ),
  )
}
