import type { Manifest } from '../../edition/manifest'
import type { Correction, EditionRecord, EditionView } from '../model'

/**
 * What readers are told about one print, from all prints of an issue. An article belongs to a
 * correction if its content hash, or its absence, differs from the print before.
 *
 * @throws if there is no edition of that ordinal.
 */
export function buildEditionView(records: EditionRecord[], ordinal: number): EditionView {
  const upToThis = [...records]
    .sort((a, b) => a.ordinal - b.ordinal)
    .filter((record) => record.ordinal <= ordinal)
  const record = upToThis.at(-1)
  const first = upToThis[0]
  if (!record || !first || record.ordinal !== ordinal) {
    throw new Error(`There is no edition ${ordinal} of this issue.`)
  }
  const corrections = upToThis.flatMap((print, index): Correction[] => {
    const before = upToThis[index - 1]
    if (!before) return []
    return [
      {
        ordinal: print.ordinal,
        kind: print.kind,
        publishedAt: print.publishedAt,
        ...(print.noteToReaders === undefined ? {} : { note: print.noteToReaders }),
        articles: listChangedArticles(before.manifest, print.manifest),
      },
    ]
  })
  return {
    ordinal,
    kind: record.kind,
    publishedAt: record.publishedAt,
    firstPublishedAt: first.publishedAt,
    hash: record.hash,
    ...(record.noteToReaders === undefined ? {} : { noteToReaders: record.noteToReaders }),
    corrections: corrections.reverse(),
  }
}

function listChangedArticles(before: Manifest, after: Manifest): string[] {
  const old = hashesOf(before)
  const now = hashesOf(after)
  const slugs = new Set([...old.keys(), ...now.keys()])
  return [...slugs].filter((slug) => old.get(slug) !== now.get(slug))
}

function hashesOf(manifest: Manifest): Map<string, string> {
  return new Map(
    manifest.sections.flatMap((section) =>
      section.articles.map((article) => [article.text.slug, article.contentHash] as const),
    ),
  )
}
