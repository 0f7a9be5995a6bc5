import { spawn } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import {
  type BackupManifest,
  checkBackup,
  readBackupEntries,
  readAll,
  SECRETS,
} from '../../src/lib/backup/backupFile'
import { listTables, readMigrations } from '../../src/lib/backup/readDatabase'
import { listHouseFiles } from '../../src/lib/backup/writeBackup'
import { readBucket } from '../../src/lib/env'
import { type FileStore, openFiles } from '../../src/lib/files/store'
import { connect } from '../postgres/connect.mjs'
import { findDatabaseUser } from '../postgres/findDatabaseUser.mjs'
import { openEmbedded } from '../postgres/openEmbedded.mjs'
import { readEnvFile } from '../readEnvFile.mjs'
import { takeLock } from '../start/holdLock.mjs'
import { readJSONFile, writeJSONFile } from '../start/jsonFile.mjs'
import { listMigrations, markOf, migrateDatabase } from '../start/migrateDatabase.mjs'
import { openExternal } from '../start/openDatabase.mjs'
import { openDataFolder } from '../start/openDataFolder.mjs'
import { openSecrets } from '../start/openSecrets.mjs'
import { parseStartOptions } from '../start/parseStartOptions.mjs'
import { runScript } from '../start/runChild.mjs'
import { StartProblem } from '../start/StartProblem.mjs'
import { nameRestoreNote, readRestoreNote } from './halfRestored.mjs'
import { isLoaded, loadDatabase, takeMarkAway } from './loadDatabase'
import { placeFiles } from './placeFiles'

/** The number of the lock the worker of a running Forme holds (src/jobs/openLease). */
const WORKER_LOCK = '131320544716146'

/**
 * Puts a house up again from a backup. The file is read through first; then the empty house is made
 * with the schema the backup was written with, its rows are loaded, its files placed, the migrations
 * that came since are run, and every edition is checked. A note in the data folder says that this is
 * under way, keeps Forme from starting, and lets the same command go on after an interruption.
 *
 * @param say is told of each step, in a line
 * @returns the status of `verify-editions`
 * @throws a `BackupProblem` for a file that is not whole, before anything is made, and a
 *   `StartProblem` for a house that is not empty, of which nothing is changed
 */
export async function restoreHouse({
  file,
  root,
  say,
}: {
  file: string
  root: string
  say: (line: string) => void
}): Promise<number> {
  readEnvFile(root)
  const { digest, hasSecrets, manifest } = await checkBackup(file)
  say(`${file} is whole: written by Forme ${manifest.forme}, ${manifest.at}.`)
  refuseOtherForme(manifest, root)
  const options = parseStartOptions([], process.env, root)
  const { dataFolder, serverURL } = options
  const bucket = readBucket(process.env)
  const store = openFiles({ bucket, dataFolder })
  const user = options.externalDatabaseURL ? null : findDatabaseUser()
  openDataFolder(dataFolder, user)
  const release = takeLock(dataFolder, serverURL)
  try {
    const isResumed = await refuseUsedFiles({ dataFolder, digest, store })
    refuseFullDisk({ dataFolder, hasFiles: bucket === null, manifest })
    const secrets = openSecrets(dataFolder)
    const database = options.externalDatabaseURL
      ? await openTheirs(options.externalDatabaseURL)
      : await openEmbedded({ dataFolder, secrets, user })
    const { databaseURL } = database
    const client = await connect(databaseURL)
    try {
      await refuseUsedDatabase({ client, digest, isResumed, manifest })
      writeJSONFile(nameRestoreNote(dataFolder), { digest, file, pid: process.pid })
      if (hasSecrets) await keepSecret(file, dataFolder)
      Object.assign(process.env, {
        NODE_ENV: 'production',
        DATABASE_URL: databaseURL,
        PAYLOAD_SECRET:
          options.payloadSecret ??
          readJSONFile(path.join(dataFolder, 'secrets.json'))?.['payloadSecret'],
        SERVER_URL: serverURL,
        FORME_DATA: dataFolder,
        DISABLE_PAYLOAD_HMR: 'true',
      })
      const migration = { root, databaseURL, env: process.env, watch: () => {} }
      const logFolder = path.join(dataFolder, 'log')
      if (!(await isLoaded(client, digest))) {
        await runScript({
          ...migration,
          name: 'migrate',
          words: [manifest.migrations.at(-1) ?? ''],
          logFile: path.join(logFolder, 'migrate.log'),
          failure: 'The tables could not be made.',
        })
        await loadDatabase({ client, digest, file, manifest })
      }
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      say(`The database is there: ${rows} rows in ${manifest.tables.length} tables.`)
      const { files, written } = await placeFiles({ file, manifest, store })
      say(`The files are there: ${files}, of which ${written} were written now.`)
      say(`Migrations: ${await migrateDatabase({ ...migration, logFolder })}.`)
      const status = await verify(root)
      await takeMarkAway(client)
      keepSettings(dataFolder, manifest, say)
      rmSync(nameRestoreNote(dataFolder))
      say('The house is restored; npm start opens it.')
      return status
    } finally {
      await client.end()
      await database.server?.stop()
    }
  } finally {
    release()
  }
}

async function openTheirs(databaseURL: string): Promise<{ databaseURL: string; server?: never }> {
  await openExternal(databaseURL)
  return { databaseURL }
}

function refuseOtherForme({ firstMigration, forme, migrations }: BackupManifest, root: string) {
  const known = listMigrations(root)
  const unknown = migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new StartProblem(
      `The backup was written by a newer Forme, ${forme} (${unknown.join(', ')}); restore it with that one.`,
    )
  }
  if (firstMigration && firstMigration !== markOf(root)) {
    throw new StartProblem(
      'The backup was written by an unreleased Forme, and its tables are not those of this one; restore it with the Forme that wrote it.',
    )
  }
}

/** @returns whether an earlier restore of the same backup was interrupted here */
async function refuseUsedFiles({
  dataFolder,
  digest,
  store,
}: {
  dataFolder: string
  digest: string
  store: FileStore
}): Promise<boolean> {
  const note = readRestoreNote(dataFolder)
  if (note?.digest === digest) return true
  if (note) {
    throw new StartProblem(
      `Restoring another backup, ${note.file}, into ${dataFolder} was begun and is not finished; go on with that one, or take another data folder and database.`,
    )
  }
  const [file] = await listHouseFiles(store)
  if (file === undefined) return false
  const { place } = store
  throw new StartProblem(
    `${place[0]?.toUpperCase()}${place.slice(1)} is not empty (${file}); nothing was changed. A house is restored into a new one: FORME_DATA names the data folder, FORME_S3_BUCKET the bucket.`,
  )
}

/** Rows take more room in a database than in a backup, with their indexes and the log of changes. */
function refuseFullDisk({
  dataFolder,
  hasFiles,
  manifest,
}: {
  dataFolder: string
  hasFiles: boolean
  manifest: BackupManifest
}): void {
  const sizeOf = ({ bytes, name }: BackupManifest['entries'][number]) =>
    bytes * (name.startsWith('database/') ? 4 : Number(hasFiles))
  const wanted = manifest.entries.reduce((sum, entry) => sum + sizeOf(entry), 0)
  const { bavail, bsize } = statfsSync(dataFolder)
  if (bavail * bsize > wanted) return
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`
  throw new StartProblem(
    `The disk that holds ${dataFolder} has ${megabytes(bavail * bsize)} left, and the backup needs about ${megabytes(wanted)}; nothing was restored.`,
  )
}

async function refuseUsedDatabase({
  client,
  digest,
  isResumed,
  manifest,
}: {
  client: Client
  digest: string
  isResumed: boolean
  manifest: BackupManifest
}): Promise<void> {
  const { rows: taken } = await client.query(`SELECT pg_try_advisory_lock(${WORKER_LOCK}) AS is`)
  if (!taken[0]?.is) {
    throw new StartProblem('A Forme is running on this database; nothing was changed.')
  }
  const tables = await listTables(client)
  if (tables.length === 0 || (isResumed && (await isLoaded(client, digest)))) return
  const known = new Set(manifest.tables.map(({ name }) => name))
  for (const { name } of tables) {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM public.${client.escapeIdentifier(name)}) AS is`,
    )
    if (rows[0]?.is || !known.has(name)) {
      throw new StartProblem(
        `The database is not empty (${name}); nothing was changed. A house is restored into an empty one.`,
      )
    }
  }
  const { migrations } = await readMigrations(client)
  if (migrations.some((name) => !manifest.migrations.includes(name))) {
    throw new StartProblem(
      'The tables of this database are newer than the backup; restore into a database without tables.',
    )
  }
}

/** What signs sessions, where the backup has it and the environment does not say another. */
async function keepSecret(file: string, dataFolder: string): Promise<void> {
  for await (const { content, name } of readBackupEntries(file)) {
    if (name !== SECRETS) continue
    const { PAYLOAD_SECRET } = JSON.parse((await readAll(content)).toString()) as {
      PAYLOAD_SECRET?: string
    }
    const kept = path.join(dataFolder, 'secrets.json')
    if (PAYLOAD_SECRET) {
      writeJSONFile(kept, { ...readJSONFile(kept), payloadSecret: PAYLOAD_SECRET })
    }
  }
}

/** The settings of the old house, for whoever wants them; those of the new one are its operator's. */
function keepSettings(
  dataFolder: string,
  { settings }: BackupManifest,
  say: (line: string) => void,
): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  if (lines.length === 0) return
  const file = path.join(dataFolder, 'settings.env')
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  say(`The settings of the house it was are in ${file}; take over into .env what still holds.`)
}

/** `verify-editions` in a process of its own, with its words on the output of this one. */
function verify(root: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.join(root, 'scripts/verifyEditions.ts')],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    child.once('error', reject)
    child.once('close', (status) => resolve(status === 0 ? 0 : 1))
  })
}
