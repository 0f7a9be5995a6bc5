import type { Client } from 'pg'
import type { BackupManifest } from './backupFile'

/** What a backup leaves out: what only means something to the server that wrote it. */
const LEFT_OUT = ['commit_marks', 'payload_migrations']

/**
 * The tables of the database with the columns that are stored and not computed, by name. The schema
 * itself is no part of a backup: the migrations make it.
 */
export async function listTables(client: Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `SELECT class.relname AS name, array_agg(attname::text ORDER BY attnum) AS columns
     FROM pg_class AS class JOIN pg_attribute ON attrelid = class.oid
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
       AND class.relname <> ALL ($1)
     GROUP BY class.relname ORDER BY class.relname`,
    [LEFT_OUT],
  )
  return rows
}

/** Where the numbers of new rows go on. They may be ahead of a snapshot, never behind. */
export async function listSequences(client: Client): Promise<BackupManifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  )
  const sequences: BackupManifest['sequences'] = []
  for (const { name } of rows) {
    const found = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled"
       FROM public.${client.escapeIdentifier(name)}`,
    )
    if (found.rows[0]) sequences.push({ name, ...found.rows[0] })
  }
  return sequences
}

/** The migrations this database has been through, and the mark of the first (`migrateDatabase`). */
export async function readMigrations(
  client: Client,
): Promise<{ migrations: string[]; firstMigration: string }> {
  const { rows } = await client.query<{ name: string; mark: string | null }>(
    `SELECT name, obj_description('public.payload_migrations'::regclass, 'pg_class') AS mark
     FROM payload_migrations ORDER BY name`,
  )
  return { migrations: rows.map(({ name }) => name), firstMigration: rows[0]?.mark ?? '' }
}
