import type { PayloadRequest } from 'payload'

/** The records of pictures by the names of their files, where there are any. */
export async function findPictures({
  names,
  req,
}: {
  names: readonly string[]
  req: PayloadRequest
}): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { filename: true },
    where: { filename: { in: [...names] } },
  })
  return new Map(docs.map(({ filename, id }) => [String(filename), id]))
}
