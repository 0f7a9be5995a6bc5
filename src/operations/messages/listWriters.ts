import type { PayloadRequest } from 'payload'
import type { Article } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import type { Standing } from '../../workflow/approval'

/** Those whose text it is: who submitted it last, who has it assigned, and whose name is on it. */
export async function listWriters({
  article,
  req,
  standing,
}: {
  article: Article
  req: PayloadRequest
  standing: Standing
}): Promise<number[]> {
  const submission = standing.turns.findLast(({ act }) => act === 'submit')
  const names = (article.authors ?? []).flatMap(({ contributor }) => relationID(contributor) ?? [])
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { contributor: { in: names.map(Number) } },
  })
  return [submission?.by, relationID(article.assignee)]
    .flatMap((id) => (id === undefined ? [] : Number(id)))
    .concat(docs.map(({ id }) => id))
}
