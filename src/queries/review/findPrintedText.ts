import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PrintedArticle } from '../../edition/manifest'
import { getSession } from '../../lib/database/getSession'

/** An article as the latest edition with one of these texts printed it. */
export type PrintedText = {
  printed: PrintedArticle
  /** As readers call it, e.g. `Issue 51`. */
  issue: string
  ordinal: number
  at: string
}

/**
 * What was printed is found by its content hash, not by the issue the article stands in now: an
 * article may have been carried to another one since. Null where none of these texts was printed.
 */
export async function findPrintedText({
  hashes,
  req,
}: {
  hashes: readonly string[]
  req: PayloadRequest
}): Promise<PrintedText | null> {
  if (hashes.length === 0) return null
  const session = await getSession(req)
  const wanted = sql.join(
    hashes.map((hash) => sql`${hash}`),
    sql`, `,
  )
  const { rows } = await session.execute(sql`
    select printed, editions.ordinal, editions.at, issues.number
    from editions
      join issues on issues.id = editions.issue_id,
      jsonb_path_query(editions.manifest, '$.sections[*].articles[*]') as printed
    where printed ->> 'contentHash' in (${wanted})
    order by editions.id desc
    limit 1`)
  const [row] = rows
  if (!row) return null
  return {
    printed: row.printed as PrintedArticle,
    issue: `Issue ${String(row.number)}`,
    ordinal: Number(row.ordinal),
    at: new Date(String(row.at)).toISOString(),
  }
}
