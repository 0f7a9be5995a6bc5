import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'

/**
 * A backup is one file, a tar packed with gzip, which every system can open without Forme:
 *
 * - `forme-backup.json` says that it is one;
 * - `database/TABLE/N.copy` are the rows, as PostgreSQL's COPY writes them, in pieces;
 * - `files/FOLDER/…` is what lies beside the database in the data folder;
 * - `secrets.json`, only where it was asked for;
 * - `manifest.json` stands last and lists everything before it with its SHA-256. A file without it
 *   was cut off.
 */
export const FORMAT = 1
export const HEAD = 'forme-backup.json'
export const MANIFEST = 'manifest.json'
export const SECRETS = 'secrets.json'

/** `database/articles/3.copy`: the third piece of a table's rows. */
export function nameOfPiece(table: string, count: number): string {
  return `database/${table}/${count}.copy`
}

export type BackupManifest = {
  format: typeof FORMAT
  /** The version of Forme that wrote it. */
  forme: string
  /** When the snapshot of the database was taken, ISO 8601. */
  at: string
  /** The version of PostgreSQL it was taken from. */
  postgres: string
  /** The migrations its tables have been through, and which first one that was. */
  migrations: string[]
  firstMigration: string
  tables: { name: string; columns: string[]; rows: number }[]
  sequences: { name: string; value: string; isCalled: boolean }[]
  entries: { name: string; bytes: number; sha256: string }[]
  /** Files that were listed and gone before they were read. */
  vanished: string[]
  /** Settings of the installation that are no secrets, by their names in the environment. */
  settings: Record<string, string>
}

/** What can be wrong with a backup, in one sentence for whoever wants to restore it. */
export class BackupProblem extends Error {
  override name = 'BackupProblem'
}

export type BackupEntry = { name: string; content: AsyncIterable<Buffer> }

/**
 * The entries of a backup in their order. What is not read of one before the next is asked for is
 * passed over. Throws a `BackupProblem` where the file is not whole or no backup; what an entry holds is not
 * compared with the manifest here (`checkBackup`).
 */
export async function* readBackupEntries(file: string): AsyncGenerator<BackupEntry> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  const tar = extract()
  source.on('error', (error) => tar.destroy(error))
  gunzip.on('error', (error) => tar.destroy(error))
  source.pipe(gunzip).pipe(tar)
  let isFirst = true
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header
      if (isFirst && name !== HEAD) throw new BackupProblem(`${file} is not a backup of Forme.`)
      isFirst = false
      if (type !== 'file' || !isPlainName(name)) {
        throw new BackupProblem(`${file} is damaged: it has an entry that no backup has.`)
      }
      yield { name, content: readContent(entry, file) }
      entry.resume()
    }
    if (isFirst) throw new BackupProblem(`${file} is empty.`)
  } catch (error) {
    throw describe(error, file, isFirst)
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

/** What goes wrong meanwhile is found by whoever reads, and is said in the same words. */
async function* readContent(entry: AsyncIterable<unknown>, file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of entry) yield chunk as Buffer
  } catch (error) {
    throw describe(error, file, false)
  }
}

/** A name with which nothing is written outside its folder, on any system. */
function isPlainName(name: string): boolean {
  return name
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0:]/.test(part))
}

function describe(error: unknown, file: string, isFirst: boolean): unknown {
  if (error instanceof BackupProblem || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new BackupProblem(`There is no file ${file}.`)
  if (code === 'EISDIR') return new BackupProblem(`${file} is a folder.`)
  if (code === 'Z_BUF_ERROR' || /Unexpected end of data/.test(error.message)) {
    return new BackupProblem(`${file} is cut off: its end is missing.`)
  }
  if (isFirst) return new BackupProblem(`${file} is not a backup of Forme, or is damaged.`)
  if (code.startsWith('Z_') || /tar|header/i.test(error.message)) {
    return new BackupProblem(`${file} is damaged.`)
  }
  return error
}

/**
 * Reads a backup from beginning to end and compares everything in it with its manifest. Answers the
 * manifest and the digest that names this backup; throws a `BackupProblem` where anything differs.
 * Changes nothing.
 */
export async function checkBackup(
  file: string,
): Promise<{ manifest: BackupManifest; digest: string; hasSecrets: boolean }> {
  const found: BackupManifest['entries'] = []
  let manifest: BackupManifest | undefined
  let digest = ''
  for await (const { content, name } of readBackupEntries(file)) {
    if (manifest) throw new BackupProblem(`${file} is damaged: it goes on after its end.`)
    if (name === MANIFEST) {
      const bytes = await readAll(content)
      digest = createHash('sha256').update(bytes).digest('hex')
      manifest = parseManifest(bytes, file)
      continue
    }
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of content) {
      hash.update(chunk)
      bytes += chunk.length
    }
    found.push({ name, bytes, sha256: hash.digest('hex') })
  }
  if (!manifest) throw new BackupProblem(`${file} is cut off: its end is missing.`)
  const { entries } = manifest
  const wrong = entries.findIndex(({ bytes, name, sha256 }, place) => {
    const entry = found[place]
    return entry?.name !== name || entry.bytes !== bytes || entry.sha256 !== sha256
  })
  if (wrong >= 0 || entries.length !== found.length) {
    const name = entries[wrong]?.name ?? found[entries.length]?.name
    throw new BackupProblem(`${file} is damaged: ${name} is not what was written.`)
  }
  return { manifest, digest, hasSecrets: entries.some(({ name }) => name === SECRETS) }
}

function parseManifest(bytes: Buffer, file: string): BackupManifest {
  let parsed: Partial<BackupManifest>
  try {
    parsed = JSON.parse(bytes.toString('utf8')) as Partial<BackupManifest>
  } catch {
    throw new BackupProblem(`${file} is damaged: its manifest cannot be read.`)
  }
  if (parsed.format !== FORMAT) {
    throw new BackupProblem(
      `${file} was written by another Forme (${parsed.forme}), in a form this one does not know.`,
    )
  }
  return parsed as BackupManifest
}

/** All bytes of an entry; for the small ones. */
export async function readAll(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
