import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../lib/database/inTransaction'
import type { FileRoom } from '../lib/files/keptFiles'
import { takeFiles } from '../lib/files/shareFiles'
import { fileStore } from '../lib/files/store'
import { listFiles } from '../queries/listFiles'
import { type FileReport, readFileReport, writeFileReport } from '../queries/fileReport'

/** How long nothing has to have named a file before it goes, in milliseconds. */
const LONG = 24 * 60 * 60 * 1000

const ROOMS: FileRoom[] = ['pictures', 'manuscripts']

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
export async function sweepFiles(payload: Payload, now = Date.now()): Promise<FileReport> {
  const before = await readFileReport(payload)
  const store = fileStore()
  await store.removeUnfinished(now - LONG)
  const req = await createLocalReq({}, payload)
  const report = await inTransaction(req, async () => {
    const isAlone = await takeFiles(req)
    const named = await listFiles(req)
    const names = new Set(named.map(({ name, room }) => `${room}/${name}`))
    const there = (await Promise.all(ROOMS.map((room) => store.list(room)))).flat()
    const unnamed: Record<string, number> = {}
    for (const file of there) {
      if (names.has(file)) continue
      const since = before?.unnamed[file] ?? now
      if (isAlone && now - since >= LONG) await store.remove(file)
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
    payload.logger.error({ file: `${room}/${name}`, by, msg: 'A file is missing.' })
  }
  return report
}
