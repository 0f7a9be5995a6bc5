import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { type BackupManifest, readAll, readBackupEntries } from '../../src/lib/backup/backupFile'
import type { FileStore } from '../../src/lib/files/store'

/** So many are written beside each other: a store that is far away takes its time for each. */
const AT_ONCE = 8

/**
 * Writes the files of a backup into the store of the house. One that is there already and is the
 * same is left, so a restore that was interrupted does not begin anew.
 *
 * @returns how many there are, and how many of them were written now
 */
export async function placeFiles({
  file,
  manifest,
  store,
}: {
  file: string
  manifest: BackupManifest
  store: FileStore
}): Promise<{ files: number; written: number }> {
  const known = new Map(manifest.entries.map((entry) => [entry.name, entry]))
  let files = 0
  let written = 0
  let writing: Promise<void>[] = []
  for await (const { content, name } of readBackupEntries(file)) {
    const entry = known.get(name)
    if (!name.startsWith('files/') || !entry) continue
    files += 1
    const place = name.slice('files/'.length)
    if (await isThere(store, place, entry)) continue
    const work = store.write(place, await readAll(content))
    work.catch(() => {}) // thrown below, where all are waited for
    writing.push(work)
    written += 1
    if (writing.length < AT_ONCE) continue
    await Promise.all(writing)
    writing = []
  }
  await Promise.all(writing)
  return { files, written }
}

async function isThere(
  store: FileStore,
  name: string,
  { bytes, sha256 }: BackupManifest['entries'][number],
): Promise<boolean> {
  if ((await store.look(name)) === undefined) return false
  const found = await store.open(name)
  const hash = createHash('sha256')
  if (found) await pipeline(found.bytes, hash)
  return found?.size === bytes && hash.digest('hex') === sha256
}
