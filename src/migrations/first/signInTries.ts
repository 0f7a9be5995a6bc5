import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * Tries to sign in, for all machines of a house (lib/signIn/signInLimits): under a hash of who tried,
 * with the moment of the last try in milliseconds. What a crash of the database takes is no loss.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table sign_in_tries (
      name text primary key,
      tries integer not null,
      last bigint not null
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table sign_in_tries`)
}
