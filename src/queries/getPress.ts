import type { PayloadRequest } from 'payload'
import type { Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'
import type { EditionMark, Press } from '../workflow/publication'

/** What has been printed of an issue, oldest first, and which edition readers have now. */
export async function getPress({
  issue,
  req,
}: {
  issue: Issue
  req: PayloadRequest
}): Promise<Press> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { ordinal: true, manifestHash: true },
    sort: 'ordinal',
    where: { issue: { equals: issue.id } },
  })
  const editions: EditionMark[] = docs.map(({ id, ordinal, manifestHash }) => ({
    id: String(id),
    ordinal,
    manifestHash,
  }))
  const current = relationID(issue.currentEdition)
  return { editions, current: editions.find(({ id }) => id === current) ?? null }
}
