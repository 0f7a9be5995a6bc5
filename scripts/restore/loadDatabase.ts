import { once } from 'node:events'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type BackupManifest, readBackupEntries } from '../../src/lib/backup/backupFile'
import { listTables } from '../../src/lib/backup/readDatabase'
import { StartProblem } from '../start/StartProblem.mjs'

/**
 * Loads the rows of a backup into empty tables of its schema, in one transaction: they are all there
 * or none. Tables name one another in circles, so the foreign keys are taken away before and made,
 * and thereby checked, after; triggers rest meanwhile. All that needs is to own the tables. The
 * transaction also leaves the mark by which `isLoaded` knows that it was done.
 *
 * @param client of the owner, outside a transaction
 * @throws a `StartProblem` where tables or numbers of rows are not those of the manifest
 */
export async function loadDatabase({
  client,
  digest,
  file,
  manifest,
}: {
  client: Client
  digest: string
  file: string
  manifest: BackupManifest
}): Promise<void> {
  await refuseOtherTables(client, manifest)
  await client.query('BEGIN')
  try {
    const keys = await takeKeysAway(client)
    await setTriggers(client, 'DISABLE')
    await copyRows({ client, file, manifest })
    for (const { isCalled, name, value } of manifest.sequences) {
      await client.query('SELECT setval($1::regclass, $2, $3)', [
        `public.${client.escapeIdentifier(name)}`,
        value,
        isCalled,
      ])
    }
    for (const make of keys) await client.query(make)
    await setTriggers(client, 'ENABLE')
    await client.query(`COMMENT ON TABLE users IS ${client.escapeLiteral(markOfRestore(digest))}`)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
  await client.query('ANALYZE')
}

function markOfRestore(digest: string): string {
  return `restored from ${digest}`
}

/** Whether the rows of this backup were loaded by a restore that is not done yet. */
export async function isLoaded(client: Client, digest: string): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT obj_description(to_regclass('public.users'), 'pg_class') = $1 AS is`,
    [markOfRestore(digest)],
  )
  return rows[0]?.is === true
}

/** The restore is done; the house is a house. */
export async function takeMarkAway(client: Client): Promise<void> {
  await client.query('COMMENT ON TABLE users IS NULL')
}

async function refuseOtherTables(client: Client, { tables }: BackupManifest): Promise<void> {
  const there = new Map((await listTables(client)).map(({ columns, name }) => [name, columns]))
  for (const { columns, name } of tables) {
    const known = there.get(name)
    if (columns.every((column) => known?.includes(column))) continue
    throw new StartProblem(
      `The backup has a table ${name} that this Forme does not have as it was; nothing was restored.`,
    )
  }
}

/** @returns the statements that make the foreign keys again */
async function takeKeysAway(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
     ORDER BY 1, 2`,
  )
  for (const { name, table } of rows) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  }
  return rows.map(
    ({ definition, name, table }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`,
  )
}

async function setTriggers(client: Client, what: 'DISABLE' | 'ENABLE'): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS table
     FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace`,
  )
  for (const { table } of rows) await client.query(`ALTER TABLE ${table} ${what} TRIGGER USER`)
}

async function copyRows({
  client,
  file,
  manifest,
}: {
  client: Client
  file: string
  manifest: BackupManifest
}): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [table.name, table]))
  let open: { table: string; end: () => Promise<void>; write: WriteChunk } | undefined
  for await (const { content, name } of readBackupEntries(file)) {
    const [room, table = ''] = name.split('/')
    if (room === 'database') {
      if (open?.table !== table) {
        await open?.end()
        open = { table, ...openCopy(client, tables.get(table)) }
      }
      for await (const chunk of content) await open.write(chunk)
    } else if (open) break
  }
  await open?.end()
}

type WriteChunk = (chunk: Buffer) => Promise<void>

function openCopy(
  client: Client,
  table: BackupManifest['tables'][number] | undefined,
): { end: () => Promise<void>; write: WriteChunk } {
  if (!table) throw new StartProblem('The backup has rows of a table it does not list.')
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const sink = client.query(
    copyFrom(`COPY public.${client.escapeIdentifier(table.name)} (${columns}) FROM STDIN`),
  )
  const failed = new Promise<never>((_, reject) => sink.once('error', reject))
  failed.catch(() => {}) // whoever writes or ends is told
  return {
    write: async (chunk) => {
      if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), failed])
    },
    end: async () => {
      sink.end()
      await Promise.race([once(sink, 'finish'), failed])
      if (sink.rowCount === table.rows) return
      throw new StartProblem(
        `${sink.rowCount} rows of ${table.name} came in, and ${table.rows} were written.`,
      )
    },
  }
}
