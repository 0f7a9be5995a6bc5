import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../lib/database/inTransaction'
import { readEnv } from '../lib/env'
import { type FileRoom, folderOf } from '../lib/files/keptFiles'
import { takeFiles } from '../lib/files/shareFiles'
import { UNFINISHED } from '../lib/files/writeWhole'
import { listFiles } from '../queries/listFiles'
import { type FileReport, readFileReport, writeFileReport } from '../queries/fileReport'

/** How often, in milliseconds. */
const EVERY = 60 * 60 * 1000

/** How long nothing has to have named a file before it goes, in milliseconds. */
const LONG = 24 * 60 * 60 * 1000

const ROOMS: FileRoom[] = ['pictures', 'manuscripts']

let lastTime = -EVERY

/** Sweeps once an hour; see `sweepNow`. */
export async function sweepFiles(payload: Payload): Promise<void> {
  if (performance.now() - lastTime < EVERY) return
  lastTime = performance.now()
  await sweepNow(payload, Date.now())
}

/**
 * Brings files and rows together. A file that no record and no edition names is noted, and removed
 * when it is found so again a day later; what a killed process left half written, likewise. Nothing
 * else ever removes a file of these folders, so a save that failed, or of which nobody knows yet
 * whether it is stored, loses none. What a row names and the disk lacks is reported: in the log when
 * it is first missed, and to admins on the front page of the desk.
 *
 * Removing happens while nobody keeps a file (lib/files/shareFiles), after the rows were asked again;
 * where somebody does, the next sweep does it.
 *
 * @param now in milliseconds since 1970
 */
export async function sweepNow(payload: Payload, now: number): Promise<FileReport> {
  const before = await readFileReport(payload)
  await removeUnfinished(now)
  const req = await createLocalReq({}, payload)
  const report = await inTransaction(req, async () => {
    const isAlone = await takeFiles(req)
    const named = await listFiles(req)
    const names = new Set(named.map(({ name, room }) => `${room}/${name}`))
    const there = (await Promise.all(ROOMS.map(listRoom))).flat()
    const unnamed: Record<string, number> = {}
    for (const file of there) {
      if (names.has(file)) continue
      const since = before?.unnamed[file] ?? now
      if (isAlone && now - since >= LONG) await rm(path.join(readEnv().dataFolder, file))
      else unnamed[file] = since
    }
    const onDisk = new Set(there)
    const missing = named.filter(({ name, room }) => !onDisk.has(`${room}/${name}`))
    return { at: now, missing, unnamed }
  })
  await writeFileReport(payload, report)
  const known = new Set((before?.missing ?? []).map(({ name }) => name))
  for (const { by, name, room } of report.missing) {
    if (known.has(name)) continue
    payload.logger.error({ file: `${room}/${name}`, by, msg: 'A file is missing on the disk.' })
  }
  return report
}

async function listRoom(room: FileRoom): Promise<string[]> {
  const names = await listNames(folderOf(room))
  return names.filter((name) => !name.endsWith(UNFINISHED)).map((name) => `${room}/${name}`)
}

/** Files that were being written when a process was killed, in every folder that Forme writes to. */
async function removeUnfinished(now: number): Promise<void> {
  for (const folder of [...ROOMS, 'outbox', 'pdf']) {
    const place = path.join(readEnv().dataFolder, folder)
    for (const name of await listNames(place)) {
      if (!name.endsWith(UNFINISHED)) continue
      const file = path.join(place, name)
      const { mtimeMs } = await stat(file)
      if (now - mtimeMs >= LONG) await rm(file, { force: true })
    }
  }
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(/* turbopackIgnore: true */ folder)
  } catch (error) {
    // A folder is made with its first file.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
