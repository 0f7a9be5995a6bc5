import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Manifest } from '../../edition/manifest'
import { getSession } from '../../lib/database/getSession'
import { articleToSearchText } from './articleToSearchText'

/** An edition by its id, with what it holds. */
export type PrintedManifest = { id: number; manifest: Manifest }

/**
 * Makes exactly this edition's articles the ones that search finds of an issue; none where the issue
 * has no current edition. In the transaction of `req`, so that search changes when the pages do. A
 * server whose PostgreSQL lacks a language searches it word by word.
 */
export async function replaceSearchTexts(
  req: PayloadRequest,
  issue: number,
  edition: PrintedManifest | null,
): Promise<void> {
  const session = await getSession(req)
  await session.execute(sql`delete from search_texts where issue_id = ${issue}`)
  if (!edition) return
  const { number, slug } = edition.manifest.issue
  const rows = edition.manifest.sections
    .flatMap(({ articles }) => articles)
    .map((article, index) => ({ ...articleToSearchText(article), position: index + 1 }))
  await session.execute(sql`
    insert into search_texts (
      edition_id, position, issue_id, issue_number, issue_slug, article_slug, kind, contributors,
      title, authors, standfirst, body, notes, configuration, lines)
    select ${edition.id}, position, ${issue}, ${number}, ${slug}, text.slug, kind, contributors,
      title, authors, standfirst, body, notes, known.configuration,
      array(
        select to_tsvector(known.configuration, line)
        from unnest(string_to_array(concat_ws(E'\\n', standfirst, body, notes), E'\\n'))
          with ordinality as text (line, place)
        order by place)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as text (
      position integer, slug text, kind text, contributors text[], title text, authors text,
      standfirst text, body text, notes text, configuration text),
    lateral (
      select coalesce(
        (select oid::regconfig from pg_ts_config where cfgname = text.configuration),
        'forme_simple'::regconfig) as configuration
    ) as known`)
}
