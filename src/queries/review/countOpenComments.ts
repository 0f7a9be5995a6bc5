import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../../lib/database/getSession'

/**
 * How many comments on each of these articles nobody has resolved, those whose passage is lost
 * included; articles without any are left out. Answers to a comment are part of it and do not count.
 * One question, however many articles there are.
 */
export async function countOpenComments(
  articles: readonly number[],
  req: PayloadRequest,
): Promise<Map<number, number>> {
  if (articles.length === 0) return new Map()
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select article_id, count(*)::integer as open
    from comments
    where article_id = any(${sql.param([...articles])}::integer[])
      and answers_id is null and resolved_at is null
    group by article_id`)
  return new Map(rows.map((row) => [Number(row.article_id), Number(row.open)]))
}
