import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../../lib/database/getSession'

/**
 * How many suggested changes of each of these articles nobody has settled, those that collide with
 * the text included; articles without any are left out. One question, however many articles there are.
 */
export async function countOpenSuggestions(
  articles: readonly number[],
  req: PayloadRequest,
): Promise<Map<number, number>> {
  if (articles.length === 0) return new Map()
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select article_id, count(*)::integer as open
    from suggestions
    where article_id = any(${sql.param([...articles])}::integer[]) and state = 'open'
    group by article_id`)
  return new Map(rows.map((row) => [Number(row.article_id), Number(row.open)]))
}
