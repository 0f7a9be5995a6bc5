import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * What is asked of all editions at once (which of them print an article, a text of this hash, a
 * picture) is asked of their heads, with `head @> …`, and answered by this index: no page of the desk
 * may read the texts of the whole archive.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create index editions_head on editions using gin (head jsonb_path_ops)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index editions_head`)
}
