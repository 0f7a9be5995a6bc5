import path from 'node:path'
import { readJSONFile } from '../start/jsonFile.mjs'
import { StartProblem } from '../start/StartProblem.mjs'

/**
 * The note that a restore is under way in a data folder: the digest of the backup, its file, and the
 * process at work. It goes when the restore is done.
 *
 * @param {string} dataFolder
 * @returns {{ digest: string, file: string, pid: number } | null}
 */
export function readRestoreNote(dataFolder) {
  const note = readJSONFile(nameRestoreNote(dataFolder))
  if (!note) return null
  return { digest: String(note['digest']), file: String(note['file']), pid: Number(note['pid']) }
}

/** @param {string} dataFolder */
export function nameRestoreNote(dataFolder) {
  return path.join(dataFolder, 'restore.json')
}

/**
 * Refuses a house of which only a part has been restored: it may have its texts and not its
 * pictures. What the restore itself runs (it is their parent) may go in.
 *
 * @param {string} dataFolder
 */
export function refuseHalfRestored(dataFolder) {
  const note = readRestoreNote(dataFolder)
  if (!note || note.pid === process.ppid) return
  throw new StartProblem(
    `Restoring ${note.file} into ${dataFolder} is not finished; npm run restore -- ${note.file} goes on with it.`,
  )
}
