import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Stage } from '../../workflow/approval'
import { getSession } from '../database/getSession'
import { isRowID } from '../ids'

/**
 * The tables in which Payload's adapter for PostgreSQL keeps versions: each field under `version_`, the
 * document as `parent_id`, the newest of a document as `latest`. They are asked and written here where
 * Payload's own doors would read whole texts, run every hook, or make another version. Imports fill
 * those of references and quotations (`operations/import/createReferences`, `createQuotations`,
 * `rememberNames`); `insides.int.test.ts` knows their columns too.
 */

/** The document a version is a version of, if there is such a version. */
export async function findVersionParent(
  req: PayloadRequest,
  slug: string,
  version: number | string,
): Promise<number | undefined> {
  if (!isRowID(Number(version))) return undefined
  const session = await getSession(req)
  const versions = sql.identifier(`_${slug.replaceAll('-', '_')}_v`)
  const { rows } = await session.execute(
    sql`select parent_id from ${versions} where id = ${Number(version)}`,
  )
  const parent = rows[0]?.parent_id
  return typeof parent === 'number' ? parent : undefined
}

/** Everyone who changed a text since another was printed, by its versions; an approval forgets them. */
export async function findWhoChanged({
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

/**
 * Writes what follows from a changed record into the newest version of an article, and into its row
 * where that is the same text: no version is made, for nobody has written anything.
 */
export async function restateText({
  changedBy,
  hash,
  id,
  req,
  stage,
}: {
  changedBy: readonly number[]
  hash: string
  id: number
  req: PayloadRequest
  stage: Stage
}): Promise<void> {
  const session = await getSession(req)
  const people = JSON.stringify(changedBy)
  await session.execute(sql`
    update _articles_v set version_content_hash = ${hash}, version_changed_by = ${people}::jsonb,
      version_stage = ${stage}
    where parent_id = ${id} and latest`)
  await session.execute(sql`
    update articles set content_hash = ${hash}, changed_by = ${people}::jsonb, stage = ${stage}
    where id = ${id} and _status = 'draft'`)
  await session.execute(sql`
    update articles set stage = ${stage}
    where id = ${id} and _status = 'published' and exists (
      select from _articles_v
      where parent_id = articles.id and latest and version__status = 'published')`)
}
