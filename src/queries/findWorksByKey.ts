import type { PayloadRequest } from 'payload'
import type { CslItem } from '../citations/model'
import { referenceToCsl } from '../lib/csl'
import { keyToManagerID } from '../manuscript/markdown/dialects/readKeyCitation'
import { relationID } from '../richtext/relationID'

/**
 * The works that keys of citations mean, by key: those that a file of references brought under it. A
 * key that two works have, of two files, means neither and is left out.
 */
export async function findWorksByKey({
  keys,
  req,
}: {
  keys: readonly string[]
  req: PayloadRequest
}): Promise<Map<string, CslItem>> {
  if (keys.length === 0) return new Map()
  const { docs: named } = await req.payload.find({
    collection: 'references',
    depth: 0,
    joins: false,
    overrideAccess: true, // whoever may import may have works found
    pagination: false,
    req,
    select: { managerIDs: true, mergedInto: true },
    where: { managerIDs: { exists: true } },
  })
  const byName = new Map<string, Set<number>>()
  for (const { id, managerIDs, mergedInto } of named) {
    for (const name of managerIDs ?? []) {
      const known = byName.get(name) ?? new Set()
      byName.set(name, known.add(Number(relationID(mergedInto) ?? id)))
    }
  }
  const meant = keys.flatMap((key): [string, number][] => {
    const [id, ...others] = byName.get(keyToManagerID(key)) ?? []
    return id === undefined || others.length > 0 ? [] : [[key, id]]
  })
  if (meant.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'references',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...new Set(meant.map(([, id]) => id))] } },
  })
  const works = new Map(docs.map((one) => [one.id, referenceToCsl(one)]))
  return new Map(
    meant.flatMap(([key, id]): [string, CslItem][] => {
      const work = works.get(id)
      return work ? [[key, work]] : []
    }),
  )
}
