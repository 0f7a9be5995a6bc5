import type { PayloadRequest } from 'payload'
import { vouched } from '../../lib/writes/vouched'
import type { Issue } from '../../payload-types'
import { UNSCHEDULED } from '../setSchedule'
import { refreshReadable } from './refreshReadable'
import type { PrintedManifest } from './replaceSearchTexts'

/** What readers get of an issue from now on: an edition, or word that it was withdrawn and why. */
export type ReaderStanding = { edition: PrintedManifest } | { withdrawnAt: string; reason: string }

/**
 * Moves the one pointer readers follow, and what is looked up beside it: search and pictures. An
 * edition lifts a withdrawal of the issue, not that of an article. A publication that was scheduled
 * is called off: it was decided when readers had something else. Only called inside the transaction
 * of an operation that has decided it may be.
 */
export async function setCurrentEdition(
  req: PayloadRequest,
  issue: Issue,
  standing: ReaderStanding,
): Promise<void> {
  const edition = 'edition' in standing ? standing.edition : null
  const withdrawal = 'edition' in standing ? null : standing
  await req.payload.update({
    collection: 'issues',
    id: issue.id,
    data: {
      currentEdition: edition?.id ?? null,
      withdrawnAt: withdrawal?.withdrawnAt ?? null,
      withdrawalReason: withdrawal?.reason ?? null,
      schedule: UNSCHEDULED,
    },
    depth: 0,
    overrideAccess: true,
    req: vouched(req),
  })
  await refreshReadable(req, issue, edition)
}
