import type { PayloadRequest } from 'payload'
import type { CslItem } from '../citations/model'
import { measureLikeness } from '../citations/references/measureLikeness'
import { referenceToCsl } from '../lib/csl'

/** Titles less alike than this are never near matches (findNearMatches). */
const ALIKE = 0.8

/**
 * The references on the desk that may be one of these works, merged ones not counted: those of the same key, and those with
 * a title that is alike. Of the others only key and title are read. `also` are ids that are wanted
 * in any case.
 */
export async function findReferenceCandidates({
  also = [],
  req,
  works,
}: {
  also?: number[]
  req: PayloadRequest
  works: { key: string; csl: CslItem }[]
}): Promise<{ id: string; csl: CslItem }[]> {
  if (works.length === 0) return []
  const keys = new Set(works.map(({ key }) => key))
  const wanted = new Set(also)
  const { docs: all } = await req.payload.find({
    collection: 'references',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { key: true, title: true },
    where: { mergedInto: { exists: false } },
  })
  const near = all.filter(
    ({ id, key, title }) =>
      keys.has(key ?? '') ||
      wanted.has(id) ||
      works.some(({ csl }) => measureLikeness(csl.title ?? '', title) >= ALIKE),
  )
  if (near.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'references',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { id: { in: near.map(({ id }) => id) } },
  })
  return docs.map((reference) => ({ id: String(reference.id), csl: referenceToCsl(reference) }))
}
