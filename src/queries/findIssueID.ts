import type { PayloadRequest } from 'payload'

/**
 * The issue a person names by its id or its number: by `id` the issue with that id, or, where there
 * is none, the one with that number; by `number` only that. Null where there is no such issue.
 */
export async function findIssueID({
  by,
  named,
  req,
}: {
  by: 'id' | 'number'
  named: number
  req: PayloadRequest
}): Promise<number | null> {
  for (const field of by === 'id' ? ['id', 'number'] : ['number']) {
    const { docs } = await req.payload.find({
      collection: 'issues',
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
      user: req.user,
      where: { [field]: { equals: named } },
    })
    if (docs[0]) return docs[0].id
  }
  return null
}
