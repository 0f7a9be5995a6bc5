import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PrintedArticle } from '../edition/manifest'
import { getSession } from '../lib/database/getSession'

/**
 * An article as readers have it now, or null: from the edition that prints it, not from the issue
 * whose contents it stands in, because it may have been moved to another since. Where the current
 * editions of two issues print it, from the one printed last.
 */
export async function findPrintedText({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<PrintedArticle | null> {
  const session = await getSession(req)
  const held = JSON.stringify({ sections: [{ articles: [{ id: String(article) }] }] })
  const { rows } = await session.execute(sql`
    select printed
    from issues
      join editions on editions.id = issues.current_edition_id,
      jsonb_path_query(editions.manifest, '$.sections[*].articles[*]') as printed
    where editions.head @> ${held}::jsonb and printed ->> 'id' = ${String(article)}
    order by editions.id desc
    limit 1`)
  return (rows[0]?.printed as PrintedArticle | undefined) ?? null
}
