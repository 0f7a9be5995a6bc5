import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../lib/database/getSession'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { decideRequestChanges } from '../workflow/acts'
import type { Stage } from '../workflow/approval'
import { listWriters } from './messages/listWriters'
import { tell } from './messages/tell'
import { perform } from './perform'
import { recordTurn } from './recordTurn'
import { throwRefusal } from '../lib/refusal'

/**
 * Sends a submitted or approved text back with a reason. With `contentHash` only if it is still
 * that text. Those whose text it is are told. With an approval that is ended, those who had changed
 * the text before it are again among those who changed it. Refuses as `decideRequestChanges` says.
 */
export async function requestChanges({
  contentHash: namedHash,
  id,
  reason,
  req,
}: {
  contentHash?: string
  id: number
  reason: string
  req: PayloadRequest
}): Promise<{ stage: Stage }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.requestChanges', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, standing } = await getArticleCase({ id, req })
    const decision = decideRequestChanges({
      actor,
      reason,
      standing,
      ...(namedHash === undefined ? {} : { namedHash }),
    })
    if (!decision.allowed) return throwRefusal(decision, { contentHash: standing.contentHash })
    const { contentHash, from, to: stage } = decision
    const changedBy =
      from === 'approved' ? await findWhoChanged({ contentHash, id, req }) : undefined
    await recordTurn({
      act: 'requestChanges',
      changedBy,
      contentHash,
      id,
      note: reason,
      req,
      stage,
    })
    const people = await listWriters({ article, req, standing })
    await tell({ article: id, kind: 'changesRequested', people, req })
    return { stage }
  })
}

/** Everyone who changed a text since another was printed, by its versions; an approval forgets them. */
async function findWhoChanged({
  contentHash,
  id,
  req,
}: {
  contentHash: string
  id: number
  req: PayloadRequest
}): Promise<number[]> {
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    SELECT DISTINCT person::int AS person
    FROM _articles_v version, jsonb_array_elements_text(version.version_changed_by) AS person
    WHERE version.parent_id = ${id}
      AND jsonb_typeof(version.version_changed_by) = 'array'
      AND version.id > coalesce((
        SELECT max(printed.id) FROM _articles_v printed
        WHERE printed.parent_id = ${id} AND printed.version__status = 'published'
          AND printed.version_content_hash IS DISTINCT FROM ${contentHash}), 0)
    ORDER BY person`)
  return rows.map(({ person }) => Number(person))
}
