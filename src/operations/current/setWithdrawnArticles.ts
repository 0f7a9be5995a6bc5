import type { PayloadRequest } from 'payload'
import { vouched } from '../../lib/writes/vouched'
import type { Issue } from '../../payload-types'
import { getManifest } from '../../queries/getManifest'
import { relationID } from '../../richtext/relationID'
import { refreshReadable } from './refreshReadable'

export type WithdrawnArticle = NonNullable<Issue['withdrawnArticles']>[number]

/**
 * Makes exactly these articles of an issue the ones that are taken from readers. Its editions stay
 * as they are. Only called inside the transaction of an operation that has decided it may be.
 */
export async function setWithdrawnArticles(
  req: PayloadRequest,
  issue: Issue,
  withdrawnArticles: WithdrawnArticle[],
): Promise<void> {
  await req.payload.update({
    collection: 'issues',
    id: issue.id,
    data: { withdrawnArticles },
    depth: 0,
    overrideAccess: true,
    req: vouched(req),
  })
  const current = relationID(issue.currentEdition)
  if (current === undefined) return
  const edition = Number(current)
  const manifest = await getManifest({ edition, req })
  await refreshReadable(req, { id: issue.id, withdrawnArticles }, { id: edition, manifest })
}
