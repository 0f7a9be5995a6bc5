import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { CslItem } from '../citations/model'
import { indexTitles } from '../citations/references/indexTitles'
import { referenceToCsl } from '../lib/csl'
import { getSession } from '../lib/database/getSession'

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
  const all = await listTitles(req)
  const names = new Map<number, string[]>()
  for (const { id, managerIDs, mergedInto } of all) {
    if (managerIDs.length === 0) continue
    const stays = mergedInto ?? id
    names.set(stays, [...(names.get(stays) ?? []), ...managerIDs])
  }
  const alikeTo = indexTitles(all.map(({ title }) => title))
  const alike = new Set(works.flatMap(({ csl }) => alikeTo(csl.title ?? '')))
  const near = all.filter(
    ({ id, key, mergedInto }, place) =>
      !mergedInto &&
      (keys.has(key) ||
        wanted.has(id) ||
        names.get(id)?.some((name) => called.has(name)) === true ||
        alike.has(place)),
  )
  if (near.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'references',
    depth: 0,
    joins: false,
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

/** What every work is asked by. Payload’s own reading of so many records takes twenty times as long. */
async function listTitles(
  req: PayloadRequest,
): Promise<
  { id: number; key: string; title: string; mergedInto: number | null; managerIDs: string[] }[]
> {
  const session = await getSession(req)
  const { rows } = await session.execute(
    sql`select id, key, title, merged_into_id, manager_i_ds from "references" order by id`,
  )
  return rows.map((row) => ({
    id: Number(row['id']),
    key: String(row['key'] ?? ''),
    title: String(row['title']),
    mergedInto: row['merged_into_id'] === null ? null : Number(row['merged_into_id']),
    managerIDs: Array.isArray(row['manager_i_ds']) ? row['manager_i_ds'].map(String) : [],
  }))
}
