import { open, readdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { FileStore } from './store'
import { UNFINISHED, writeWhole } from './writeWhole'

/** What else lies in a data folder: it belongs to the machine, and is none of the files. */
const OF_THE_MACHINE = ['backups', 'log', 'postgres']

/** Folders that only the owner of the installation may read. */
const PRIVATE = ['outbox']

/** What has to be left on the disk for the desk to work: the largest file that may come in, in bytes. */
const LEAST = 20 * 1024 * 1024

/** Files in a folder of this machine; see `FileStore`. Folders are made with their first file. */
export function openFolder(dataFolder: string): FileStore {
  const placeOf = (name: string) => {
    const place = path.join(dataFolder, ...name.split('/'))
    if (place.startsWith(dataFolder + path.sep)) return place
    throw new Error(`“${name}” is no name of a file.`)
  }
  const listFolder = async (folder: string): Promise<string[]> => {
    const inside = await orNothing(() =>
      readdir(/* turbopackIgnore: true */ path.join(dataFolder, folder), {
        recursive: true,
        withFileTypes: true,
      }),
    )
    return (inside ?? [])
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => path.relative(dataFolder, path.join(parentPath, name)))
      .map((name) => name.split(path.sep).join('/'))
  }
  const listAll = async (): Promise<string[]> => {
    const entries = await orNothing(() =>
      readdir(/* turbopackIgnore: true */ dataFolder, { withFileTypes: true }),
    )
    const folders = (entries ?? []).filter(
      (entry) =>
        entry.isDirectory() && !entry.name.startsWith('.') && !OF_THE_MACHINE.includes(entry.name),
    )
    return (await Promise.all(folders.map(({ name }) => listFolder(name)))).flat()
  }

  return {
    place: `the data folder ${dataFolder}`,

    write: (name, bytes) => {
      const isPrivate = PRIVATE.includes(name.split('/')[0] ?? '')
      const modes = isPrivate ? { mode: 0o600, folderMode: 0o700 } : {}
      return writeWhole(placeOf(name), bytes, modes)
    },

    read: (name) => orNothing(() => readFile(/* turbopackIgnore: true */ placeOf(name))),

    open: (name) =>
      orNothing(async () => {
        const handle = await open(/* turbopackIgnore: true */ placeOf(name))
        const { size } = await handle.stat()
        if (size > 0) return { size, bytes: handle.createReadStream({ end: size - 1 }) }
        await handle.close()
        return { size, bytes: Readable.from([]) }
      }),

    look: async (name) => {
      const found = await orNothing(() => stat(/* turbopackIgnore: true */ placeOf(name)))
      return found && `${found.ino} ${found.size} ${found.mtimeMs}`
    },

    list: async (folder) => {
      const names = await (folder === '' ? listAll() : listFolder(folder))
      return names.filter((name) => !name.endsWith(UNFINISHED)).toSorted()
    },

    remove: (name) => rm(/* turbopackIgnore: true */ placeOf(name), { force: true }),

    removeUnfinished: async (before) => {
      for (const name of await listAll()) {
        if (!name.endsWith(UNFINISHED)) continue
        const found = await orNothing(() => stat(/* turbopackIgnore: true */ placeOf(name)))
        if (found && found.mtimeMs <= before) await rm(placeOf(name), { force: true })
      }
    },

    state: async () => {
      try {
        const { bavail, bsize } = await statfs(/* turbopackIgnore: true */ dataFolder)
        return bavail * bsize < LEAST ? 'full' : 'free'
      } catch {
        return 'unreachable'
      }
    },
  }
}

async function orNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
