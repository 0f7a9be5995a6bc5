import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { listPrinted } from '../edition/listPrinted'
import { getLibrary, type Library } from '../queries/getLibrary'

/** How often the page at a path was opened on a day (`YYYY-MM-DD`, UTC). */
export type Read = { day: string; path: string; count: number }

let library: Library | undefined

/**
 * Adds what was read to the sums of the articles, whichever print of them was read and under whatever
 * address. Several processes may do so at once. What no print has (an article that was withdrawn
 * meanwhile) is not counted. Who read is not known here, and there is nobody who acts: the audit has
 * nothing of it.
 *
 * @throws what the database said where it was not stored; nothing of it is stored then.
 */
export async function countReads({
  payload,
  reads,
}: {
  payload: Payload
  reads: readonly Read[]
}): Promise<void> {
  library = await getLibrary(payload, library)
  const articles = listAddresses(library)
  const sums = new Map<string, { article: number; day: string; count: number }>()
  for (const { count, day, path } of reads) {
    const article = articles.get(path)
    if (article === undefined) continue
    const key = `${day} ${article}`
    const sum = sums.get(key)?.count ?? 0
    sums.set(key, { article, day, count: sum + count })
  }
  if (sums.size === 0) return
  await payload.db.drizzle.execute(sql`
    insert into article_reads (article_id, day, count)
    select articles.id, sum.day, sum.count
    from jsonb_to_recordset(${JSON.stringify([...sums.values()])}::jsonb)
      as sum (article integer, day date, count integer)
    join articles on articles.id = sum.article
    order by 1, 2
    on conflict (article_id, day) do update set count = article_reads.count + excluded.count`)
}

/** Path of a page → the id of the article on it, as the server counts paths: decoded. */
function listAddresses({ issues }: Library): Map<string, number> {
  return new Map(
    issues.flat().flatMap(({ manifest, ordinal }) =>
      listPrinted(manifest).flatMap(({ id, text: { slug } }): [string, number][] => {
        const issue = `/issues/${manifest.issue.slug}`
        return [
          [`${issue}/${slug}`, Number(id)],
          [`${issue}/editions/${ordinal}/${slug}`, Number(id)],
        ]
      }),
    ),
  )
}
