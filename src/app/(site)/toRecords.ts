import type { ArticleHead } from '../../edition/heads'
import type { Library } from '../../queries/getLibrary'
import type { ReadablePrint } from '../../queries/readableEdition'
import type { PrintRecord, PublishedIssue } from '../../site/model'
import { buildPublishedIssue } from '../../site/views/publishedIssues'

/** An issue's prints, oldest first, by the address it has now; none where readers have no such issue. */
export function findPrints(library: Library, slug: string): ReadablePrint[] {
  return library.issues.find((prints) => prints.at(-1)?.manifest.issue.slug === slug) ?? []
}

/** Every issue's prints, oldest first, as the site's views take them. */
export function listRecords(library: Library): PrintRecord<ArticleHead>[][] {
  return library.issues.map((prints) => prints.map(toRecord))
}

const published = new WeakMap<Library, PublishedIssue<ArticleHead>[]>()

/** Every published issue, newest number first; made once for each state of the library. */
export function listPublished(library: Library): PublishedIssue<ArticleHead>[] {
  const known = published.get(library)
  if (known) return known
  const issues = listRecords(library).map((records) => buildPublishedIssue(records))
  published.set(library, issues)
  return issues
}

export function toRecord({ id: _id, ...record }: ReadablePrint): PrintRecord<ArticleHead> {
  return record
}
