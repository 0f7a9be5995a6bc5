import type { PayloadRequest } from 'payload'
import type { CslItem } from '../citations/model'
import { indexTitles } from '../citations/references/indexTitles'
import { referenceToCsl } from '../lib/csl'
import { relationID } from '../richtext/relationID'

/**
 * A work on the desk that a work read elsewhere may be. `managerIDs` are what reference managers call
 * it, or a work that was merged into it.
 */
export type ReferenceCandidate = { id: string; csl: CslItem; managerIDs: string[] }

/**
 * The references on the desk that may be one of these works, merged ones not counted: those that a
 * reference manager calls the same, those of the same key, and those with a title that is alike. Of
 * the others only key, title and managers' names are read. `also` are ids that are wanted in any
 * case.
 */
export async function findReferenceCandidates({
  also = [],
  req,
  works,
}: {
  also?: number[]
  req: PayloadRequest
  works: { key: string; csl: CslItem; managerIDs?: string[] }[]
}): Promise<ReferenceCandidate[]> {
  if (works.length === 0) return []
  const keys = new Set(works.map(({ key }) => key))
  const called = new Set(works.flatMap(({ managerIDs = [] }) => managerIDs))
  const wanted = new Set(also)
  const { docs: all } = await req.payload.find({
    collection: 'references',
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: { key: true, managerIDs: true, mergedInto: true, title: true },
  })
  const names = new Map<number, string[]>()
  for (const { id, managerIDs, mergedInto } of all) {
    if (!managerIDs || managerIDs.length === 0) continue
    const stays = relationID(mergedInto) ?? id
    names.set(Number(stays), [...(names.get(Number(stays)) ?? []), ...managerIDs])
  }
  const alikeTo = indexTitles(all.map(({ title }) => title))
  const alike = new Set(works.flatMap(({ csl }) => alikeTo(csl.title ?? '')))
  const near = all.filter(
    ({ id, key, mergedInto }, place) =>
      !mergedInto &&
      (keys.has(key ?? '') ||
        wanted.has(id) ||
        names.get(id)?.some((name) => called.has(name)) === true ||
        alike.has(place)),
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
  return docs.map((reference) => ({
    id: String(reference.id),
    csl: referenceToCsl(reference),
    managerIDs: names.get(reference.id) ?? [],
  }))
}
