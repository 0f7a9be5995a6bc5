import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * One row for each transaction that wrote something, written in it: whoever lost the answer to a
 * COMMIT looks here whether it was stored (lib/database/confirmCommits). Rows are forgotten after a
 * day (jobs/forget).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table commit_marks (id uuid primary key, at timestamptz not null default now())`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table commit_marks`)
}
