import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** What a file is called until it is whole. Whatever stays under such a name is of no use. */
export const UNFINISHED = '.part'

/**
 * Writes a file so that it is there as a whole or not at all, and still there when the machine
 * stops: beside its place, to the disk, then under its name. Every file that Forme keeps is written
 * here. The folder is made where it is missing. Where the disk is full nothing is left behind, and
 * the error says so (`ENOSPC`), which every door answers in words (lib/database/findDatabaseFault).
 */
export async function writeWhole(
  file: string,
  bytes: string | Uint8Array,
  { mode = 0o644, folderMode = 0o755 }: { mode?: number; folderMode?: number } = {},
): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(/* turbopackIgnore: true */ folder, { recursive: true, mode: folderMode })
  const half = `${file}.${randomUUID().slice(0, 8)}${UNFINISHED}`
  try {
    const handle = await open(/* turbopackIgnore: true */ half, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(/* turbopackIgnore: true */ half, file)
  } catch (error) {
    await rm(/* turbopackIgnore: true */ half, { force: true })
    throw error
  }
  await syncFolder(folder)
}

/** The name of a file is written to the disk with its folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(/* turbopackIgnore: true */ folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
