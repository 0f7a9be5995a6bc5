import { createHash } from 'node:crypto'
import { canonicalJSON } from './canonicalJSON'
import { findPrinted } from './findPrinted'
import { listPrinted } from './listPrinted'
import type { ManifestOf, PrintedArticle } from './manifest'

/** An article that can be compared: whole, or as a head, which says how its notes are printed. */
type Comparable = Pick<PrintedArticle, 'id' | 'contentHash'> &
  (Pick<PrintedArticle, 'notes' | 'works'> | { printing: string })

/**
 * The articles of a later edition that were in the earlier one and read differently now: in their
 * text (`contentHash`), or in how their notes or their works cited are printed. An article that is new has nothing to be
 * corrected, and one whose anchors alone differ reads as before.
 */
export function listChanged<Article extends Comparable>(
  earlier: ManifestOf<Article>,
  later: ManifestOf<Article>,
): Article[] {
  return listPrinted(later).filter((article) => {
    const before = findPrinted(earlier, article.id)
    return before !== null && !readsAlike(before, article)
  })
}

/** Whether readers read the same, in the text, in every note and in the list of works. */
export function readsAlike(a: Comparable, b: Comparable): boolean {
  return a.contentHash === b.contentHash && (a === b || hashPrinting(a) === hashPrinting(b))
}

/** What readers are given of an article beside its text, its notes and works cited, as a hash. */
export function hashPrinting(article: Comparable): string {
  if ('printing' in article) return article.printing
  const notes = article.notes.map(({ number, printed }) => ({ number, printed }))
  const printed = article.works ? { notes, works: article.works } : notes
  return createHash('sha256').update(canonicalJSON(printed)).digest('base64url').slice(0, 22)
}
