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

const published = new WeakMap<Library, PublishedIssue[]>()

/** Every published issue, newest number first; made once for each state of the library. */
export function listPublished(library: Library): PublishedIssue[] {
  const known = published.get(library)
  if (known) return known
  const issues = library.issues.map((prints) => buildPublishedIssue(prints.map(toRecord)))
  published.set(library, issues)
  return issues
}

function toRecord({ id: _id, pictures: _pictures, ...record }: ReadablePrint): PrintRecord {
  return record
}
