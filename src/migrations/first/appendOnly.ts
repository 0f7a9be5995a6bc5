import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * Turns, sign-offs, editions and audit entries are evidence. Access rules refuse to change or delete them;
 * this refuses it to everything else that has the database open, Forme itself included.
 */
const TABLES = ['turns', 'sign_offs', 'editions', 'audit_entries']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function forme_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'Rows of % are never changed or deleted.', tg_table_name
        using errcode = 'integrity_constraint_violation';
    end
    $$`)
  for (const table of TABLES) {
    const name = sql.identifier(table)
    await db.execute(sql`
      create trigger append_only before update or delete on ${name}
      for each row execute function forme_append_only()`)
    await db.execute(sql`
      create trigger append_only_truncate before truncate on ${name}
      for each statement execute function forme_append_only()`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of TABLES) {
    const name = sql.identifier(table)
    await db.execute(sql`drop trigger append_only on ${name}`)
    await db.execute(sql`drop trigger append_only_truncate on ${name}`)
  }
  await db.execute(sql`drop function forme_append_only()`)
}
