import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { type BackupState, noteBackup, STATE_KEY } from '../lib/backup/lastBackup'
import { isBackupDue, listOutdated, nameBackup, readSchedule } from '../lib/backup/schedule'
import { writeBackup } from '../lib/backup/writeBackup'
import { readEnv } from '../lib/env'
import { fileStore } from '../lib/files/store'

/**
 * Writes a backup where the settings ask for them and the last good one is old enough, and then takes
 * away those that are no longer kept. Only the process that holds the lease does this, so there is
 * one whatever the number of processes; when the last one was written is known to all of them. What
 * goes wrong is put down for the desk and tried again in an hour; older backups stay until then. The
 * folder is not made: where a disk is not mounted, backups would fill the one they are to outlive.
 */
export async function backUp(payload: Payload): Promise<void> {
  const schedule = readSchedule(process.env)
  if (!schedule) return
  const state = (await payload.kv.get(STATE_KEY)) as BackupState | null
  const now = new Date()
  const isDue = isBackupDue({
    everyHours: schedule.everyHours,
    failedAt: state?.problem?.at,
    goodAt: state?.good?.at,
    now,
  })
  if (!isDue) return
  const { databaseURL } = readEnv()
  const folder = path.resolve(/* turbopackIgnore: true */ schedule.folder)
  const file = path.join(folder, nameBackup(now))
  try {
    await removeHalves(folder)
    const env = process.env
    const store = fileStore()
    const { bytes } = await writeBackup({ databaseURL, env, file, store, withSecrets: false })
    await noteBackup(databaseURL, { good: { at: now.toISOString(), file, bytes } })
    const outdated = listOutdated(await readdir(folder), schedule.keepDays, now)
    for (const name of outdated) await rm(path.join(folder, name), { force: true })
    payload.logger.info({ bytes, file, removed: outdated, msg: 'A backup was written.' })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await noteBackup(databaseURL, { problem: { at: now.toISOString(), message } })
    throw error
  }
}

/** What a process that was killed had written of a backup. Nobody else writes scheduled ones now. */
async function removeHalves(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []) // writeBackup says what is wrong with it
  for (const name of names) {
    if (/^forme-[\dTZ-]+\.tar\.gz\.[\da-f]{8}\.half$/.test(name)) await rm(path.join(folder, name))
  }
}
