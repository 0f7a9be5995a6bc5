import type { PayloadRequest } from 'payload'
import { Refusal } from '../../lib/refusal'
import { relationID } from '../../richtext/relationID'

/**
 * Refuses with 409 `alreadyImported` a file that was imported into the same issue before, or into
 * none both times, and whose article is still there: that article is offered instead.
 */
export async function refuseRepeated({
  issue,
  req,
  sha256,
}: {
  issue: number | undefined
  req: PayloadRequest
  sha256: string
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: 1,
    overrideAccess: true, // who may import may know that it was done; the article guards itself
    req,
    sort: '-id',
    where: {
      and: [
        { sha256: { equals: sha256 } },
        { article: { exists: true } },
        { issue: issue === undefined ? { exists: false } : { equals: issue } },
      ],
    },
  })
  const [manuscript] = docs
  const article = relationID(manuscript?.article)
  if (!manuscript || article === undefined) return
  throw new Refusal(
    'alreadyImported',
    409,
    'This very file has been imported already. Open the article it became, or import the file onto it.',
    {
      article: Number(article),
      manuscript: manuscript.id,
      href: `/admin/collections/articles/${article}`,
    },
  )
}
