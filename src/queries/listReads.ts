import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import { isAllowed } from '../workflow/roles'

/** How often the page of an article was opened: today, in the last 7 and 30 days with it, and ever. */
export type ArticleReads = {
  article: number
  title: string
  /** The numbers of the issues it is in. */
  issues: number[]
  today: number
  week: number
  month: number
  ever: number
}

export type Reads = {
  /** The one that was read most in the last 30 days first. */
  articles: ArticleReads[]
  /** How many articles were ever opened, of which `articles` may be a part. */
  total: number
  /** The first day of which anything was counted, `YYYY-MM-DD`; null where nothing was. */
  since: string | null
}

/**
 * How often articles are opened, for those who may read all of them; null for everybody else.
 *
 * @param today `YYYY-MM-DD` in UTC, as reads are counted
 */
export async function listReads({
  limit,
  req,
  today,
}: {
  limit: number
  req: PayloadRequest
  today: string
}): Promise<Reads | null> {
  if (!isAllowed(rolesOf(req.user), 'article.readAny')) return null
  const { drizzle } = req.payload.db
  const { rows: all } = await drizzle.execute(sql`
    select count(distinct article_id)::integer as total, min(day)::text as since
    from article_reads`)
  const { rows } = await drizzle.execute(sql`
    select reads.*, articles.title, array(
      select distinct issue.number::integer
      from issues_rels as place join issues as issue on issue.id = place.parent_id
      where place.articles_id = reads.article and place.path like 'contents.%'
      order by 1 desc
    ) as issues
    from (
      select article_id as article,
        coalesce(sum(count) filter (where day = ${today}::date), 0)::integer as today,
        coalesce(sum(count) filter (where day > ${today}::date - 7), 0)::integer as week,
        coalesce(sum(count) filter (where day > ${today}::date - 30), 0)::integer as month,
        sum(count)::integer as ever
      from article_reads group by article_id
    ) as reads
    join articles on articles.id = reads.article
    order by reads.month desc, reads.ever desc, reads.article
    limit ${limit}`)
  return {
    articles: rows.map(({ title, ...row }) => ({
      ...(row as Omit<ArticleReads, 'title'>),
      title: String(title || 'Untitled'),
    })),
    total: Number(all[0]?.total ?? 0),
    since: (all[0]?.since as string | null) ?? null,
  }
}
