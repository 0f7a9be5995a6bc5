import type { PayloadRequest } from 'payload'
import type { Manifest } from '../edition/manifest'
import { Refusal } from '../lib/refusal'
import { relationID } from '../richtext/relationID'
import type { Edition } from '../workflow/publication'
import { refuseRole } from '../workflow/refusals'
import { getIssueCase } from './getIssueCase'
import { hideArticles, type ReadablePrint } from './readableEdition'

/** An edition that has not been printed: what the site needs to show it. */
export type RehearsedPrint = Pick<Edition, 'ordinal' | 'kind' | 'publishedAt' | 'manifestHash'> & {
  manifest: Manifest
  withdrawn?: NonNullable<ReadablePrint['withdrawn']>
}

/**
 * The issue as readers would get it if it were printed now, for those who may rehearse: an article
 * that was taken from them stays so. Refuses with 401, 403 and 404,
 * and with 409 where the issue is no longer the one with this hash.
 */
export async function getRehearsal({
  id,
  manifestHash,
  req,
}: {
  id: number
  manifestHash: string
  req: PayloadRequest
}): Promise<RehearsedPrint> {
  const { actor, issue, manifest, press, ...found } = await getIssueCase({ id, req })
  const refused = refuseRole(actor, 'issue.rehearse')
  if (refused) throw new Refusal(refused.reason, 403, refused.message)
  if (found.manifestHash !== manifestHash) {
    throw new Refusal(
      'manifestChanged',
      409,
      'The issue has changed since this rehearsal. Rehearse it again.',
      { manifestHash: found.manifestHash },
    )
  }
  const hidden = (issue.withdrawnArticles ?? []).map(({ article, at, reason }) => ({
    article: String(relationID(article)),
    at,
    reason,
  }))
  const rehearsal: RehearsedPrint = {
    ordinal: press.editions.length + 1,
    kind: press.editions.length === 0 ? 'first' : 'correction',
    publishedAt: issue.publicationDate ?? issue.updatedAt,
    manifestHash,
    manifest,
  }
  return hideArticles(rehearsal, hidden)
}
