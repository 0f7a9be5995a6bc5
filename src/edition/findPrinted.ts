import { listPrinted } from './listPrinted'
import type { Manifest, PrintedArticle } from './manifest'

/** The article with this id as it is printed in an edition, or null where the edition lacks it. */
export function findPrinted(manifest: Manifest, id: string): PrintedArticle | null {
  return listPrinted(manifest).find((article) => article.id === id) ?? null
}
