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

/**
 * The place of a note in the desk's editor. By its number, where only that is known: a report of an
 * import names notes so. By its id, the link holds after a move too.
 */
export function noteHref(articleHref: string, note: number | string): string {
  return typeof note === 'number' ? `${articleHref}#note-${note}` : `${articleHref}#note-id-${note}`
}

/** Whether the hash of an address (`#note-3`, `#note-id-3f9a…`) names this note. See `noteHref`. */
export function isNoteAddressed(
  hash: string,
  { id, number }: { id: string; number: number | undefined },
): boolean {
  if (id !== '' && hash === `#note-id-${id}`) return true
  return number !== undefined && hash === `#note-${number}`
}
