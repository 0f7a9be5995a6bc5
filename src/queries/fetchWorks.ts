import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { CslItem } from '../citations/model'
import { listPrinted } from '../edition/listPrinted'
import type { StoredPrint } from './readableEdition'

/** Editions that are asked for in one question. */
const AT_ONCE = 20

/**
 * Every work that these prints cite, by its id, as the first of them that cites it has printed it.
 * Texts are looked at in the database, and only of prints that cite a work none before them does.
 */
export async function fetchWorks(
  payload: Payload,
  prints: readonly Pick<StoredPrint, 'id' | 'manifest'>[],
): Promise<Map<string, CslItem>> {
  const seen = new Set<string>()
  const wanted = prints.flatMap(({ id, manifest }) => {
    const articles = listPrinted(manifest)
    const works = articles.flatMap(({ references }) => references).filter((work) => !seen.has(work))
    for (const work of works) seen.add(work)
    return works.length === 0
      ? []
      : [{ edition: id, works, articles: articles.map((one) => one.id) }]
  })
  const found = new Map<string, CslItem>()
  for (let first = 0; first < wanted.length; first += AT_ONCE) {
    const asked = JSON.stringify(wanted.slice(first, first + AT_ONCE))
    const { rows } = await payload.db.drizzle.execute(sql`
      select distinct on (work.key) work.key as id, work.value as item
      from jsonb_to_recordset(${asked}::jsonb) as wanted (edition integer, works jsonb, articles jsonb)
        join editions on editions.id = wanted.edition,
        jsonb_path_query(manifest, '$.sections[*].articles[*]') as article,
        jsonb_each(article->'text'->'references') as work
      where wanted.works ? work.key and wanted.articles ? (article->>'id')`)
    for (const { id, item } of rows) found.set(String(id), item as CslItem)
  }
  return found
}
