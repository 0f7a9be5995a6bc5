import { findPrinted } from '../../edition/findPrinted'
import { listPrinted } from '../../edition/listPrinted'
import type { ManifestOf } from '../../edition/manifest'
import type { ListedArticle, PrintRecord } from '../model'
import { sitePaths } from '../paths/sitePaths'

/**
 * Where a page below `/issues/` is now, whose issue or article had another slug in an earlier print;
 * null where no print knows the address, or the article is no longer in its issue. `segments` are
 * those of the path, decoded. Files below an article move with it; a page of an earlier print keeps
 * the slug the article had there.
 */
export function findMovedPath(issues: PrintRecord[][], segments: string[]): string | null {
  const [root, issue, ...rest] = segments
  if (root !== 'issues' || issue === undefined) return null
  const prints = issues
    .map((prints) => [...prints].sort((a, b) => a.ordinal - b.ordinal))
    .find((prints) => prints.some(({ manifest }) => manifest.issue.slug === issue))
  const current = prints?.at(-1)?.manifest
  if (!prints || !current) return null
  const base = sitePaths.issue(current.issue.slug)
  const [article, ...below] = rest
  const isOwn = article === undefined || article === 'editions' || article.includes('.')
  const slug = isOwn ? article : findSlug(prints, current, article)
  if (slug === null) return null
  const moved = [...(slug === undefined ? [] : [slug]), ...below].map(encodeURIComponent)
  const path = [base, ...moved].join('/')
  return path === `/${segments.map(encodeURIComponent).join('/')}` ? null : path
}

/** The slug an article has now that had this one in some print; the latest such print counts. */
function findSlug(
  prints: PrintRecord[],
  current: ManifestOf<ListedArticle>,
  slug: string,
): string | null {
  const known = prints.flatMap(({ manifest }) => listPrinted(manifest))
  const article = known.findLast(({ text }) => text.slug === slug)
  return (article && findPrinted(current, article.id)?.text.slug) ?? null
}
