import type { PayloadRequest } from 'payload'

/**
 * The names of people by id. Names are no secret among those who work on a text, and roles do not
 * decide whether one may know who signed it: access is off, and nothing but the name is answered.
 */
export async function findNames({
  ids,
  req,
}: {
  ids: readonly string[]
  req: PayloadRequest
}): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].map(Number)
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: wanted } },
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
