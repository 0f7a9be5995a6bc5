import { listPrinted } from './listPrinted'
import type { ManifestOf } from './manifest'

/** The article with this id as it is printed in an edition, or null where the edition lacks it. */
export function findPrinted<Article extends { id: string }>(
  manifest: Pick<ManifestOf<Article>, 'sections'>,
  id: string,
): Article | null {
  return listPrinted(manifest).find((article) => article.id === id) ?? null
}
