import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { vouch } from '../lib/writes/vouch'
import { getIssue, getIssueCase } from '../queries/getIssueCase'
import { listIssueArticles } from '../queries/listIssueArticles'
import { decidePublish } from '../workflow/decidePublish'
import { perform } from './perform'
import { printEdition, type PrintedEdition } from './printEdition'
import { refuse } from './refuse'

/**
 * Prints an issue as one edition, from exactly the manifest that was rehearsed. The rows of the
 * issue and of its articles are locked, the manifest is built again and compared, readiness is
 * checked again, and everything is written in one transaction. The same request sent twice gives
 * one edition. Refuses as `decidePublish` says; 409 where the manifest is no longer that one, 422
 * with the obstacles where the issue is not ready.
 */
export async function publishIssue({
  id,
  kind,
  manifestHash: namedHash,
  note,
  req,
}: {
  id: number
  kind?: 'first' | 'correction'
  manifestHash: string
  note?: string
  req: PayloadRequest
}): Promise<{ edition: PrintedEdition }> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.publish', subject }, async () => {
    await lockRow(req, 'issues', id)
    const sections = await listIssueArticles({ issue: await getIssue({ id, req }), req })
    const ids = sections.flatMap(({ articles }) => articles.map((article) => article.id))
    await lockRow(req, 'articles', ...ids)

    const { articles, issue, manifest, manifestHash, waiting, ...facts } = await getIssueCase({
      id,
      req,
    })
    const { actor, obstacles, press } = facts
    const decision = decidePublish({
      actor,
      manifestHash,
      namedHash,
      obstacles,
      press,
      ...(kind ? { kind } : {}),
      ...(note ? { note } : {}),
    })
    if (!decision.allowed) return refuse(decision, { manifestHash, obstacles })
    if (decision.act === 'stand') {
      const edition = await req.payload.findByID({
        collection: 'editions',
        id: Number(decision.edition.id),
        depth: 0,
        overrideAccess: true,
        req,
      })
      return {
        edition: { id: edition.id, ordinal: edition.ordinal, kind: edition.kind, manifestHash },
      }
    }

    const staying = new Set(waiting.map(({ article }) => article))
    for (const article of articles.filter(({ id }) => !staying.has(String(id)))) {
      await req.payload.update({
        collection: 'articles',
        id: article.id,
        context: vouch(req.context),
        data: { _status: 'published', stage: 'approved', changedBy: [] },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
    const edition = await printEdition({
      event: 'issue.publish',
      issue,
      kind: decision.kind,
      manifest,
      manifestHash,
      note,
      ordinal: decision.ordinal,
      req,
    })
    return { edition }
  })
}
