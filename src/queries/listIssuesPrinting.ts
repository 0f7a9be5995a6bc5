import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../lib/database/getSession'

/**
 * The issues in which readers can open an article, in whichever print, by their ids. An article that
 * was moved after it was printed can be in two.
 */
export async function listIssuesPrinting({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<number[]> {
  const session = await getSession(req)
  const held = JSON.stringify({ sections: [{ articles: [{ id: String(article) }] }] })
  const { rows } = await session.execute(sql`
    select id from issues as issue
    where current_edition_id is not null and exists (
      select from editions where issue_id = issue.id and head @> ${held}::jsonb)
    order by id`)
  return rows.map(({ id }) => Number(id))
}
