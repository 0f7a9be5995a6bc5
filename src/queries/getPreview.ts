import type { PayloadRequest } from 'payload'
import type { Manifest } from '../edition/manifest'
import { Refusal } from '../lib/refusal'
import type { Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'
import type { Edition } from '../workflow/publication'
import { refuseRole } from '../workflow/refusals'
import { getIssueCase } from './getIssueCase'
import { hideArticles, type ReadablePrint } from './readableEdition'
import { wording } from '../wording'

/** An edition that has not been printed: what the site needs to show it. */
export type PreviewedPrint = Pick<Edition, 'ordinal' | 'kind' | 'publishedAt' | 'manifestHash'> & {
  manifest: Manifest
  withdrawn?: NonNullable<ReadablePrint['withdrawn']>
}

/**
 * The issue as readers would get it if it were printed now, or at the hour for which exactly this is
 * scheduled, for those who may preview: an article that was taken from them stays so. Refuses with 401, 403 and 404,
 * and with 409 where the issue is no longer the one with this hash.
 */
export async function getPreview({
  id,
  manifestHash,
  req,
}: {
  id: number
  manifestHash: string
  req: PayloadRequest
}): Promise<PreviewedPrint> {
  const { actor, issue, manifest, publishing, ...found } = await getIssueCase({ id, req })
  const refused = refuseRole(actor, 'issue.preview')
  if (refused) throw new Refusal(refused.reason, 403, refused.message)
  if (found.manifestHash !== manifestHash) {
    throw new Refusal('manifestChanged', 409, wording.press.previewOutdated, {
      manifestHash: found.manifestHash,
    })
  }
  const hidden = (issue.withdrawnArticles ?? []).map(({ article, at, reason }) => ({
    article: String(relationID(article)),
    at,
    reason,
  }))
  const preview: PreviewedPrint = {
    ordinal: publishing.editions.length + 1,
    kind: publishing.editions.length === 0 ? 'first' : 'correction',
    publishedAt: findMoment(issue.schedule, manifestHash),
    manifestHash,
    manifest,
  }
  return hideArticles(preview, hidden)
}

/** The date readers would see on it: not the planned one, which nothing keeps anybody to. */
function findMoment(schedule: Issue['schedule'], manifestHash: string): string {
  const at = schedule?.manifestHash === manifestHash ? schedule.at : null
  return at ?? new Date().toISOString()
}
