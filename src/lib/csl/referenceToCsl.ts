import type { CslItem, CslName } from '../../citations/model'
import type { Reference } from '../../payload-types'
import { fieldToDate } from './dateField'

/** Fields whose CSL name is not ours, because Payload names cannot hold hyphens. */
const CSL_NAMES = {
  title: 'title',
  containerTitle: 'container-title',
  publisher: 'publisher',
  publisherPlace: 'publisher-place',
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  edition: 'edition',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  URL: 'URL',
  titleShort: 'title-short',
  originalTitle: 'original-title',
  collectionTitle: 'collection-title',
  genre: 'genre',
  archive: 'archive',
  language: 'language',
} as const satisfies Partial<Record<keyof Reference, keyof CslItem>>

/**
 * A reference as CSL-JSON: its printed fields and nothing of the desk. Empty fields are absent, so
 * that equal references are equal JSON.
 */
export function referenceToCsl(
  reference: Omit<Partial<Reference>, 'id'> & { id?: number | string },
): CslItem {
  const item: CslItem = { id: String(reference.id ?? ''), type: reference.type ?? 'document' }
  for (const [field, name] of Object.entries(CSL_NAMES)) {
    const value = reference[field as keyof typeof CSL_NAMES]
    if (value) item[name] = value
  }
  for (const role of ['author', 'editor', 'translator'] as const) {
    const named = (reference[role] ?? []).map(toName).filter((name) => name !== undefined)
    if (named.length > 0) item[role] = named
  }
  const issued = fieldToDate(reference.year)
  if (issued) item.issued = issued
  const accessed = fieldToDate(reference.accessed)
  if (accessed) item.accessed = accessed
  const original = fieldToDate(reference.originalYear)
  if (original) item['original-date'] = original
  return item
}

function toName(row: {
  given?: string | null
  family?: string | null
  literal?: string | null
}): CslName | undefined {
  if (row.literal) return { literal: row.literal }
  if (!row.family && !row.given) return undefined
  return {
    ...(row.family ? { family: row.family } : {}),
    ...(row.given ? { given: row.given } : {}),
  }
}
