import type { PayloadRequest } from 'payload'
import { vouched } from '../../lib/writes/vouched'
import type { Issue } from '../../payload-types'
import { UNSCHEDULED } from '../scheduleIssue'
import { type PrintedManifest, replaceSearchTexts } from './replaceSearchTexts'
import { getManifest } from '../../queries/getManifest'
import { relationID } from '../../richtext/relationID'
import { withoutArticles } from '../../edition/withoutArticles'

/** What readers get of an issue from now on: an edition, or word that it was withdrawn and why. */
type ReaderStanding = { edition: PrintedManifest } | { withdrawnAt: string; reason: string }

/**
 * Moves the one pointer readers follow, and what is looked up beside it, the search. An
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

type WithdrawnArticle = NonNullable<Issue['withdrawnArticles']>[number]

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

/**
 * Brings what is looked up beside an issue's current edition, the search, in line with it; an article
 * that was taken from readers is not in it.
 */
async function refreshReadable(
  req: PayloadRequest,
  issue: Pick<Issue, 'id' | 'withdrawnArticles'>,
  edition: PrintedManifest | null,
): Promise<void> {
  const withdrawn = new Set(
    (issue.withdrawnArticles ?? []).flatMap(({ article }) => relationID(article) ?? []),
  )
  const readable = edition && {
    id: edition.id,
    manifest: withoutArticles(edition.manifest, withdrawn),
  }
  await replaceSearchTexts(req, issue.id, readable)
}
