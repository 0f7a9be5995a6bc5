import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { vouched } from '../lib/writes/vouched'
import { getIssue, getIssueCase, type IssueCase, listIssueArticles } from '../queries/getIssueCase'
import { type ArticleCorrection, decidePublish } from '../workflow/publication'
import { refuse } from '../workflow/refusals'
import { perform } from './perform'
import { printEdition, type PrintReceipt } from './printEdition'
import { throwRefusal } from '../lib/refusal'
import { refusePrint } from './refusePrint'
import { setSchedule, UNSCHEDULED } from './scheduleIssue'

/**
 * Prints an issue as one edition, from exactly the manifest that was previewed. The rows of the
 * issue and of its articles are locked, the manifest is built again and compared, readiness is
 * checked again, and everything is written in one transaction. The same request sent twice gives
 * one edition. An article whose rewrite waits stays as readers have it, and its rows are not
 * touched. Refuses as `decidePublish` says; 409 where the manifest is no longer that one, 422 with
 * the obstacles where the issue is not ready, 422 with the `articles` of which readers have to be
 * told what changed.
 */
export async function publishIssue({
  corrections,
  id,
  kind,
  manifestHash: namedHash,
  note,
  req,
  scheduledFor,
}: {
  corrections?: ArticleCorrection[]
  id: number
  kind?: 'first' | 'correction'
  manifestHash: string
  note?: string
  req: PayloadRequest
  /** The hour for which it was scheduled: where that was called off meanwhile, nothing is printed. */
  scheduledFor?: string
}): Promise<{ edition: PrintReceipt }> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.publish', subject }, async () => {
    await lockRow(req, 'issues', id)
    const before = await getIssue({ id, req })
    if (scheduledFor !== undefined && before.schedule?.at !== scheduledFor) {
      return throwRefusal(refuse('notScheduled'))
    }
    const sections = await listIssueArticles({ issue: before, req })
    const ids = sections.flatMap(({ articles }) => articles.map((article) => article.id))
    await lockRow(req, 'articles', ...ids)

    const found = await getIssueCase({ id, req })
    const { actor, changed, issue, manifest, manifestHash, obstacles, publishing } = found
    const decision = decidePublish({
      actor,
      changed,
      manifestHash,
      namedHash,
      obstacles,
      publishing,
      ...(corrections ? { corrections } : {}),
      ...(kind ? { kind } : {}),
      ...(note ? { note } : {}),
    })
    if (!decision.allowed) {
      return refusePrint(decision, { manifestHash, obstacles, articles: changed })
    }
    if (decision.act === 'stand') {
      if (scheduledFor !== undefined) await setSchedule(req, id, UNSCHEDULED)
      const edition = await req.payload.findByID({
        collection: 'editions',
        id: decision.edition.id,
        depth: 0,
        overrideAccess: true,
        req,
      })
      return {
        edition: { id: edition.id, ordinal: edition.ordinal, kind: edition.kind, manifestHash },
      }
    }

    await publishTexts(req, found)
    const edition = await printEdition({
      corrections,
      event: 'issue.publish',
      hashBefore: publishing.current?.manifestHash,
      issue,
      kind: decision.kind,
      manifest,
      manifestHash,
      note,
      ordinal: decision.ordinal,
      req,
      scheduledFor,
    })
    return { edition }
  })
}

/** Makes the approved drafts the live texts. Those that wait are left alone. */
async function publishTexts(
  req: PayloadRequest,
  { articles, waiting }: Pick<IssueCase, 'articles' | 'waiting'>,
): Promise<void> {
  const staying = new Set(waiting.map(({ article }) => article))
  for (const { id } of articles) {
    if (staying.has(String(id))) continue
    await req.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published', stage: 'approved', changedBy: [] },
      depth: 0,
      overrideAccess: true,
      req: vouched(req),
    })
  }
}
