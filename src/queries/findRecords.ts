import type { CollectionSlug, PayloadRequest } from 'payload'
import { relationID } from '../richtext/relationID'

/**
 * The records with these ids, in the order asked for. With `at` (ISO 8601) those that keep versions
 * are answered as they stood at that moment; a record made later, and one of a collection without
 * versions, is answered as it stands now. Access is off: see getArticleText.
 */
export async function findRecords<T extends { id: number }>({
  at,
  collection,
  ids,
  req,
}: {
  at?: string | undefined
  collection: CollectionSlug
  ids: readonly string[]
  req: PayloadRequest
}): Promise<Map<string, T>> {
  const wanted = [...new Set(ids)].map(Number)
  if (wanted.length === 0) return new Map()
  const asked = { collection, depth: 0, overrideAccess: true, pagination: false, req } as const
  const { docs } = await req.payload.find({ ...asked, where: { id: { in: wanted } } })
  const found = new Map(docs.map((doc) => [doc.id, doc as unknown as T]))
  const keepsVersions = Boolean(req.payload.collections[collection].config.versions)
  if (at !== undefined && keepsVersions) {
    const versions = await req.payload.findVersions({
      ...asked,
      sort: 'updatedAt',
      where: { and: [{ parent: { in: wanted } }, { updatedAt: { less_than_equal: at } }] },
    })
    for (const { parent, version } of versions.docs) {
      const id = Number(relationID(parent))
      found.set(id, { ...version, id } as unknown as T)
    }
  }
  return new Map(
    wanted.flatMap((id) => {
      const doc = found.get(id)
      return doc ? [[String(id), doc] as const] : []
    }),
  )
}
