import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * How often an article's page was opened on a day, in UTC. Nothing is known of who opened it
 * (scripts/server/countReads).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table article_reads (
      article_id integer not null references articles (id) on delete cascade,
      day date not null,
      count integer not null check (count > 0),
      primary key (article_id, day)
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table article_reads`)
}
