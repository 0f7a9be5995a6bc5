import type { CollectionSlug } from 'payload'

/** The page of a record on the desk, or one of its tabs: `deskHref('/admin', 'articles', 4, 'citations')`. */
export function deskHref(
  adminRoute: string,
  collection: CollectionSlug,
  id: number | string,
  tab?: string,
): string {
  const root = adminRoute === '/' ? '' : adminRoute
  return `${root}/collections/${collection}/${id}${tab ? `/${tab}` : ''}`
}
