import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type BackupManifest, readBackupEntries } from '../../src/lib/backup/backupFile'

/**
 * Writes the files of a backup into the data folder. One that is there already and is the same is
 * left, so a restore that was interrupted does not begin anew; a file has its name only when it is
 * whole.
 *
 * @returns how many there are, and how many of them were written now
 */
export async function placeFiles({
  dataFolder,
  file,
  manifest,
}: {
  dataFolder: string
  file: string
  manifest: BackupManifest
}): Promise<{ files: number; written: number }> {
  const known = new Map(manifest.entries.map((entry) => [entry.name, entry]))
  let files = 0
  let written = 0
  for await (const { content, name } of readBackupEntries(file)) {
    const [room, ...place] = name.split('/')
    const target = path.join(dataFolder, ...place)
    const entry = known.get(name)
    if (room !== 'files' || !entry) continue
    files += 1
    if (await isThere(target, entry)) continue
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    const half = `${target}.half`
    await pipeline(Readable.from(content), createWriteStream(half, { mode: 0o600 }))
    await rename(half, target)
    written += 1
  }
  return { files, written }
}

async function isThere(
  file: string,
  { bytes, sha256 }: BackupManifest['entries'][number],
): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (found?.size !== bytes) return false
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex') === sha256
}
