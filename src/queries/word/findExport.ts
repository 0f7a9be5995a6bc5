import type { PayloadRequest } from 'payload'
import { relationID } from '../../richtext/relationID'
import type { KeptExport } from '../../richtext/returned/returnedToBodies'

/** What is kept of an export, by its number; null where the desk knows none of it. Access is off. */
export async function findExport({
  name,
  req,
}: {
  name: string
  req: PayloadRequest
}): Promise<{ article: number; kept: KeptExport } | null> {
  const { docs } = await req.payload.find({
    collection: 'word-exports',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { name: { equals: name } },
  })
  const [found] = docs
  const article = relationID(found?.article)
  if (!found || article === undefined) return null
  return { article: Number(article), kept: found.kept as unknown as KeptExport }
}
