import type { PayloadRequest } from 'payload'
import { vouch } from '../lib/writes/vouch'
import type { Article } from '../payload-types'

/**
 * Writes the stage of an article as an explicit version, never over an autosaved one, so that the
 * text an act was about can be found again. Answers the id of that version.
 */
export async function saveStage({
  id,
  data,
  req,
}: {
  id: number
  data: Partial<Pick<Article, 'stage' | 'changedBy' | 'assignee' | 'due'>>
  req: PayloadRequest
}): Promise<number> {
  await req.payload.update({
    collection: 'articles',
    id,
    context: vouch(req.context),
    data,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  })
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [version] = docs
  if (!version) throw new Error(`Article ${id} has no version after it was saved.`)
  return Number(version.id)
}
