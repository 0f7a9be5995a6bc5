import type { Library } from '../../queries/getLibrary'
import type { ReadablePrint } from '../../queries/readableEdition'
import type { PrintRecord, PublishedIssue } from '../../site/model'
import { buildPublishedIssue } from '../../site/views/publishedIssues'

/** An issue's prints as the site's views take them, by the issue's slug. */
export function findRecords(library: Library, slug: string): PrintRecord[] {
  return (
    library.issues.find((prints) => prints.at(-1)?.manifest.issue.slug === slug)?.map(toRecord) ??
    []
  )
}

/** Every issue's prints, oldest first, as the site's views take them. */
export function listRecords(library: Library): PrintRecord[][] {
  return library.issues.map((prints) => prints.map(toRecord))
}

const published = new WeakMap<Library, PublishedIssue[]>()

/** Every published issue, newest number first; made once for each state of the library. */
export function listPublished(library: Library): PublishedIssue[] {
  const known = published.get(library)
  if (known) return known
  const issues = listRecords(library).map(buildPublishedIssue)
  published.set(library, issues)
  return issues
}

export function toRecord({
  id: _id,
  pictures: _pictures,
  printNames: _printNames,
  ...record
}: ReadablePrint): PrintRecord {
  return record
}
