import type { PayloadRequest } from 'payload'
import { vouched } from '../lib/writes/vouched'
import type { Article } from '../payload-types'
import { getNewestVersion } from '../queries/getNewestVersion'

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
    data,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: vouched(req),
  })
  return (await getNewestVersion({ article: id, req })).id
}
