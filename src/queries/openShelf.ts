import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { listPrinted } from '../edition/listPrinted'
import type { Manifest } from '../edition/manifest'
import { getSession } from '../lib/database/getSession'

/** Where an article stands in one print of an issue. */
type Place = { ordinal: number; article: string; slug: string }

/** What readers can reach of one issue: the places of all its prints, and what is taken away. */
export type Shelf = { places: Place[]; current: number; withdrawn: ReadonlySet<string> }

/**
 * The prints of the issue that has, or had, this address; null where readers have none. `printing`
 * is the issue that is about to be printed, as it will be: it counts as the newest print.
 */
export async function openShelf({
  printing,
  req,
  slug,
}: {
  printing: { issue: number; manifest: Manifest }
  req: PayloadRequest
  slug: string
}): Promise<Shelf | null> {
  const session = await getSession(req)
  const isOwn = printing.manifest.issue.slug.toLowerCase() === slug
  const issue = isOwn ? printing.issue : await findIssue(req, slug)
  if (issue === null) return null
  const { rows } = await session.execute(sql`
    select ordinal::integer as ordinal, article->>'id' as article, article->'text'->>'slug' as slug
    from editions, jsonb_array_elements(manifest->'sections') as section,
      jsonb_array_elements(section->'articles') as article
    where issue_id = ${issue}`)
  const places = rows.map((row) => ({
    ordinal: Number(row.ordinal),
    article: String(row.article),
    slug: String(row.slug),
  }))
  const hidden = await session.execute(
    sql`select article_id from issues_withdrawn_articles where _parent_id = ${issue}`,
  )
  const last = Math.max(0, ...places.map(({ ordinal }) => ordinal))
  const isPrinting = issue === printing.issue
  const added = isPrinting
    ? listPrinted(printing.manifest).map(({ id, text }) => ({
        ordinal: last + 1,
        article: id,
        slug: text.slug,
      }))
    : []
  return {
    places: [...places, ...added],
    current: isPrinting ? last + 1 : last,
    withdrawn: new Set(hidden.rows.map((row) => String(row.article_id))),
  }
}

/** By the address it has now, or else by one that one of its prints had. */
async function findIssue(req: PayloadRequest, slug: string): Promise<number | null> {
  const session = await getSession(req)
  const now = await session.execute(sql`
    select id from issues where slug = ${slug} and current_edition_id is not null`)
  const known =
    now.rows[0] ??
    (
      await session.execute(sql`
        select issue.id from issues as issue join editions as edition on edition.issue_id = issue.id
        where issue.current_edition_id is not null and edition.manifest->'issue'->>'slug' = ${slug}
        limit 1`)
    ).rows[0]
  return known ? Number(known.id) : null
}
