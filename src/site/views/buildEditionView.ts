import { findPrinted } from '../../edition/findPrinted'
import { listChanged } from '../../edition/listChanged'
import { listPrinted } from '../../edition/listPrinted'
import type { ManifestOf } from '../../edition/manifest'
import type {
  ArticleChange,
  Correction,
  ListedArticle,
  PrintHistory,
  PrintRecord,
  Retraction,
} from '../model'

/**
 * What readers are told about one print, from all prints of an issue. An article belongs to a
 * correction if it reads differently from the print before, or is new, or gone. Articles are named
 * as they are in this print.
 *
 * @throws if there is no edition of that ordinal.
 */
export function buildEditionView(records: PrintRecord[], ordinal: number): PrintHistory {
  const upToThis = [...records]
    .sort((a, b) => a.ordinal - b.ordinal)
    .filter((record) => record.ordinal <= ordinal)
  const record = upToThis.at(-1)
  const first = upToThis[0]
  if (!record || !first || record.ordinal !== ordinal) {
    throw new Error(`There is no edition ${ordinal} of this issue.`)
  }
  const nameOf = (article: ListedArticle) => {
    const { slug, title } = (findPrinted(record.manifest, article.id) ?? article).text
    return { slug, title }
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
        articles: listDiffering(before.manifest, print.manifest).map((one) => nameOf(one).slug),
        changes: listChanges(print, nameOf),
      },
    ]
  })
  return {
    ordinal,
    kind: record.kind,
    publishedAt: record.publishedAt,
    firstPublishedAt: first.publishedAt,
    manifestHash: record.manifestHash,
    ...(record.noteToReaders === undefined ? {} : { noteToReaders: record.noteToReaders }),
    corrections: corrections.reverse(),
    retractions: listRetractions(upToThis),
  }
}

/** What changed, was added or is gone. */
function listDiffering(
  before: ManifestOf<ListedArticle>,
  after: ManifestOf<ListedArticle>,
): ListedArticle[] {
  return [
    ...listChanged(before, after),
    ...listPrinted(after).filter(({ id }) => !findPrinted(before, id)),
    ...listPrinted(before).filter(({ id }) => !findPrinted(after, id)),
  ]
}

function listChanges(
  { corrections = [], manifest }: PrintRecord,
  nameOf: (article: ListedArticle) => { slug: string; title: string },
): ArticleChange[] {
  return corrections.flatMap(({ article, kind, what }) => {
    const printed = findPrinted(manifest, article)
    return printed ? [{ ...nameOf(printed), kind, what }] : []
  })
}

/**
 * The articles that are retracted as an issue stands after these prints, oldest first given. A later
 * misprint in a retracted article does not lift the retraction; printing an earlier edition again
 * brings back what held then.
 */
export function listRetractions(prints: PrintRecord[]): Retraction[] {
  const heldAfter = new Map<string, Retraction[]>()
  let held: Retraction[] = []
  for (const { corrections = [], manifestHash, kind, publishedAt } of prints) {
    const found = corrections
      .filter((correction) => correction.kind === 'retraction')
      .map(({ article, what }) => ({ article, what, publishedAt }))
    held =
      kind === 'rollback'
        ? (heldAfter.get(manifestHash) ?? [])
        : [...held.filter(({ article }) => found.every((one) => one.article !== article)), ...found]
    heldAfter.set(manifestHash, held)
  }
  return held
}

/** When an article was last changed after its first print, or nothing if it never was. */
export function findRevision(edition: PrintHistory, slug: string): string | undefined {
  return edition.corrections.find((correction) => correction.articles.includes(slug))?.publishedAt
}

/** The corrections of one article, newest first, each with what it changed in that article alone. */
export function listCorrections(edition: PrintHistory, slug: string): Correction[] {
  return edition.corrections
    .filter(({ articles }) => articles.includes(slug))
    .map((correction) => ({
      ...correction,
      changes: correction.changes.filter((change) => change.slug === slug),
    }))
}
