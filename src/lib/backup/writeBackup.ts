import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, open, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type Pack, pack } from 'tar-stream'
import forme from '../../../package.json'
import type { FileStore } from '../files/store'
import {
  type BackupManifest,
  BackupProblem,
  checkBackup,
  FORMAT,
  HEAD,
  MANIFEST,
  nameOfPiece,
  SECRETS,
} from './backupFile'
import { listSequences, listTables, readMigrations } from './readDatabase'

/**
 * A piece of a table, in bytes: the size of an entry has to be known before it is written. Pieces are
 * cut at it exactly, so the same rows are always the same entries.
 */
const PIECE = 4 * 1024 * 1024

/** What is made again after a restore. Every other folder of files is taken, whoever made it. */
const MADE_AGAIN = 'pdf/'

/** Settings that are part of how a house is run, and no secrets. */
const SETTINGS = [
  'SERVER_URL',
  'MAIL_FROM',
  'FORME_PROXIES',
  'FORME_BACKUPS',
  'FORME_METRICS_PORT',
  'FORME_METRICS_HOST',
  'FORME_WEBHOOKS_TO',
  'FORME_S3_ENDPOINT',
  'FORME_S3_BUCKET',
  'FORME_S3_REGION',
  'FORME_S3_KEY',
  'FORME_S3_PATH_STYLE',
  'LOG_LEVEL',
]

/** Settings that are. */
export const SECRET_SETTINGS = ['PAYLOAD_SECRET', 'SMTP_URL', 'FORME_S3_SECRET'] as const

/**
 * Writes a backup of a house, which may be running and written to meanwhile: the database as it was
 * at one moment, in one transaction that only reads, and then the files. Files are written before the
 * rows that name them and removed long after, so those of the snapshot are all there.
 *
 * The backup appears under its name when it is whole, on the disk, and was read back. Refuses a name
 * that is taken. Where it fails, nothing is left.
 *
 * @param env where the settings are read from
 * @param store the files of the house
 * @returns the manifest and the size of the file in bytes
 */
export async function writeBackup({
  databaseURL,
  env,
  file,
  store,
  withSecrets,
}: {
  databaseURL: string
  env: Record<string, string | undefined>
  file: string
  store: FileStore
  withSecrets: boolean
}): Promise<{ manifest: BackupManifest; bytes: number }> {
  await refuseTaken(file)
  const half = `${file}.${randomUUID().slice(0, 8)}.half`
  const tar = pack()
  const written = pipeline(
    tar,
    createGzip({ level: 4 }),
    createWriteStream(half, { flags: 'wx', mode: 0o600 }),
  )
  written.catch(() => {}) // thrown by whoever waits for the tar
  try {
    const packing = packHouse({ databaseURL, env, store, tar, withSecrets })
    // A full disk ends the pipeline, and whoever packs would wait for ever.
    await Promise.race([packing, written.then(() => packing)])
    await written
    await syncToDisk(half)
    const { manifest } = await checkBackup(half)
    await link(half, file).catch((error: unknown) => placeWithoutLink(error, half, file))
    const { size } = await stat(file)
    return { manifest, bytes: size }
  } catch (error) {
    throw describeFault(error, file)
  } finally {
    tar.destroy()
    await written.catch(() => {})
    await rm(half, { force: true })
  }
}

async function refuseTaken(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found) throw new BackupProblem(`${file} is there already; nothing was written over it.`)
}

/** A file system without hard links: the name was free, and a rename is as good. */
async function placeWithoutLink(error: unknown, half: string, file: string): Promise<void> {
  if ((error as NodeJS.ErrnoException).code === 'EEXIST') await refuseTaken(file)
  await rename(half, file)
}

/** What the commonest refusals of a disk mean to whoever wants the backup. */
const MEANINGS: Record<string, string> = {
  EACCES: 'this user may not write there',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of that path is a file',
  ENOENT: 'the folder is not there',
  ENOSPC: 'the disk is full',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
}

function describeFault(error: unknown, file: string): unknown {
  const { code, path: where } = (error ?? {}) as NodeJS.ErrnoException
  const meaning = MEANINGS[code ?? '']
  if (!meaning || (where !== undefined && !where.startsWith(file))) return error
  return new BackupProblem(`No backup was written to ${file}: ${meaning}.`)
}

async function syncToDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes one entry of the tar and waits until it has gone on its way. */
type AddEntry = (name: string, bytes: Buffer) => Promise<void>

async function packHouse({
  databaseURL,
  env,
  store,
  tar,
  withSecrets,
}: Omit<Parameters<typeof writeBackup>[0], 'file'> & { tar: Pack }): Promise<void> {
  const entries: BackupManifest['entries'] = []
  const add: AddEntry = async (name, bytes) => {
    await addEntry({ tar, name, size: bytes.length, bytes: Readable.from([bytes]) })
    entries.push({ name, bytes: bytes.length, sha256: sha256(bytes) })
  }
  const head = { format: FORMAT, forme: forme.version, at: new Date().toISOString() } as const
  await add(HEAD, toBytes(head))
  const database = await packDatabase(databaseURL, add)
  const vanished: string[] = []
  for (const name of await listHouseFiles(store)) {
    const entry = await addFile(tar, store, name)
    if (entry) entries.push(entry)
    else vanished.push(name)
  }
  if (withSecrets) await add(SECRETS, toBytes(pick(env, SECRET_SETTINGS)))
  const manifest: BackupManifest = {
    ...head,
    ...database,
    entries: [...entries],
    vanished,
    settings: pick(env, SETTINGS),
  }
  await add(MANIFEST, toBytes(manifest))
  tar.finalize()
}

/**
 * The rows of every table as they were at one moment. PostgreSQL's own pg_dump would have to be of
 * the server's version and is not part of the embedded one; COPY reads the same rows, and the tables
 * themselves are made by the migrations.
 */
async function packDatabase(
  databaseURL: string,
  add: AddEntry,
): Promise<
  Pick<BackupManifest, 'firstMigration' | 'migrations' | 'postgres' | 'sequences' | 'tables'>
> {
  const client = new pg.Client({
    application_name: 'forme backup',
    connectionString: databaseURL,
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => {}) // the next query reports it
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query("SET LOCAL DateStyle = 'ISO'; SET LOCAL TimeZone = 'UTC'")
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    const state = await readMigrations(client)
    const tables: BackupManifest['tables'] = []
    for (const { columns, name } of await listTables(client)) {
      tables.push({ name, columns, rows: await packTable(client, { columns, name }, add) })
    }
    const sequences = await listSequences(client)
    await client.query('COMMIT')
    return { ...state, postgres: rows[0]?.server_version ?? '', sequences, tables }
  } finally {
    await client.end()
  }
}

/** @returns how many rows it has */
async function packTable(
  client: pg.Client,
  { columns, name }: { columns: string[]; name: string },
  add: AddEntry,
): Promise<number> {
  const listed = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const rows = client.query(
    copyTo(`COPY public.${client.escapeIdentifier(name)} (${listed}) TO STDOUT`),
  )
  let waiting: Buffer[] = []
  let size = 0
  let count = 0
  const flush = async () => {
    const bytes = Buffer.concat(waiting)
    const rest = bytes.subarray(PIECE)
    count += 1
    await add(nameOfPiece(name, count), bytes.subarray(0, PIECE))
    waiting = [rest]
    size = rest.length
  }
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    waiting.push(chunk)
    size += chunk.length
    while (size >= PIECE) await flush()
  }
  if (size > 0) await flush()
  return rows.rowCount
}

/** All files of a house beside its database that a backup has, in order. */
export async function listHouseFiles(store: FileStore): Promise<string[]> {
  return (await store.list('')).filter((name) => !name.startsWith(MADE_AGAIN))
}

/** Nothing where the file is not there any more. One that grows meanwhile is taken as it was. */
async function addFile(
  tar: Pack,
  store: FileStore,
  file: string,
): Promise<BackupManifest['entries'][number] | undefined> {
  const found = await store.open(file)
  if (!found) return undefined
  const { bytes, size } = found
  const name = `files/${file}`
  const hash = createHash('sha256')
  bytes.on('data', (chunk: Buffer) => hash.update(chunk))
  await addEntry({ tar, name, size, bytes })
  return { name, bytes: size, sha256: hash.digest('hex') }
}

/** Answers when the bytes have gone on their way; `size` of them have to come. */
function addEntry({
  bytes,
  name,
  size,
  tar,
}: {
  bytes: Readable
  name: string
  size: number
  tar: Pack
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const sink = tar.entry({ name, size }, (error) => (error ? reject(error) : resolve()))
    bytes.on('error', reject)
    bytes.pipe(sink)
  })
}

function pick(
  env: Record<string, string | undefined>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name]
      return value ? [[name, value]] : []
    }),
  )
}

function toBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
