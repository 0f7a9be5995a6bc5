import type { PayloadRequest } from 'payload'
import { vouched } from '../../lib/writes/vouched'
import type { Issue } from '../../payload-types'
import { UNSCHEDULED } from '../scheduleIssue'
import { type PrintedManifest, replaceSearchTexts } from './replaceSearchTexts'
import { getManifest } from '../../queries/getManifest'
import { relationID } from '../../richtext/relationID'
import { withoutArticles } from '../../edition/withoutArticles'
import { sql } from '@payloadcms/db-postgres'
import { listIssueFigures } from '../../edition/listIssueFigures'
import type { Manifest } from '../../edition/manifest'
import { getSession } from '../../lib/database/getSession'

/** What readers get of an issue from now on: an edition, or word that it was withdrawn and why. */
type ReaderStanding = { edition: PrintedManifest } | { withdrawnAt: string; reason: string }

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
 * Brings what is looked up beside an issue's current edition, search and pictures, in line with it;
 * an article that was taken from readers is in neither.
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
  await replacePictures(req, issue.id, readable?.manifest ?? null)
}

/**
 * Makes exactly the pictures of all current editions the ones that readers may load. `manifest` is
 * that of the issue's current edition; null where it has none any more. Pictures that another issue
 * shows too stay open. In the transaction of `req`, under a lock, because two issues printed at the
 * same moment may share a picture.
 */
async function replacePictures(
  req: PayloadRequest,
  issue: number,
  manifest: Manifest | null,
): Promise<void> {
  const session = await getSession(req)
  const files = manifest ? listIssueFigures(manifest).map(({ src }) => fileOf(src)) : []
  await session.execute(sql`lock table current_pictures in share row exclusive mode`)
  await session.execute(sql`delete from current_pictures where issue_id = ${issue}`)
  await session.execute(sql`
    insert into current_pictures (issue_id, filename)
    select distinct ${issue}::integer, filename
    from jsonb_array_elements_text(${JSON.stringify(files)}::jsonb) as shown (filename)`)
  await session.execute(sql`
    update media
    set published = exists (select from current_pictures as shown where shown.filename = media.filename)
    where coalesce(published, false)
      <> exists (select from current_pictures as shown where shown.filename = media.filename)`)
}

/** The last part of a picture's address is the name of its file. */
function fileOf(src: string): string {
  return decodeURIComponent(src.slice(src.lastIndexOf('/') + 1))
}
