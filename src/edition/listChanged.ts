import { createHash } from 'node:crypto'
import { canonicalJSON } from './canonicalJSON'
import { findPrinted } from './findPrinted'
import { listPrinted } from './listPrinted'
import type { Manifest, PrintedArticle } from './manifest'

/**
 * The articles of a later edition that were in the earlier one and read differently now: in their
 * text (`contentHash`), or in how their notes or their works cited are printed. An article that is new has nothing to be
 * corrected, and one whose anchors alone differ reads as before.
 */
export function listChanged(earlier: Manifest, later: Manifest): PrintedArticle[] {
  return listPrinted(later).filter((article) => {
    const before = findPrinted(earlier, article.id)
    return before !== null && !readsAlike(before, article)
  })
}

/** Whether readers read the same, in the text, in every note and in the list of works. */
export function readsAlike(a: PrintedArticle, b: PrintedArticle): boolean {
  return a.contentHash === b.contentHash && (a === b || hashNotes(a) === hashNotes(b))
}

/** An article as printed never changes, and to read its notes may mean to unpack them. */
const hashes = new WeakMap<PrintedArticle, string>()

function hashNotes(article: PrintedArticle): string {
  const known = hashes.get(article)
  if (known !== undefined) return known
  const notes = article.notes.map(({ number, printed }) => ({ number, printed }))
  const printed = article.works ? { notes, works: article.works } : notes
  const hash = createHash('sha256').update(canonicalJSON(printed)).digest('base64')
  hashes.set(article, hash)
  return hash
}
