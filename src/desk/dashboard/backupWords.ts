import type { BackupState } from '../../lib/backup/lastBackup'
import type { BackupSchedule } from '../../lib/backup/schedule'
import { wording } from '../../wording'

const HOUR = 60 * 60 * 1000

/** Without a schedule a backup is old after a week, in hours; with one, when two in a row are missing. */
const OLD = 7 * 24

/**
 * What an admin is told of the backups: how old the last good one is, whether that is too old, and
 * why there is no newer one where that is known.
 */
export function backupWords({
  now,
  schedule,
  state,
}: {
  now: Date
  schedule: BackupSchedule | null
  state: BackupState | null
}): { isBad: boolean; line: string; problem: string | null } {
  const { backup } = wording.dashboard
  const failed = state?.good ? backup.nextFailed : backup.firstFailed
  const problem = state?.problem ? failed(state.problem.message) : null
  if (!state?.good) {
    return { isBad: true, line: backup.none, problem }
  }
  const hours = (now.getTime() - Date.parse(state.good.at)) / HOUR
  const oldest = schedule ? 2 * schedule.everyHours : OLD
  const size = backup.size((state.good.bytes / 1e6).toFixed(1))
  return {
    isBad: hours > oldest || problem !== null,
    line: backup.last(ageWords(hours), size),
    problem,
  }
}

function ageWords(hours: number): string {
  const { age } = wording.dashboard.backup
  if (hours < 1) return age.underAnHour
  return hours < 48 ? age.hours(Math.floor(hours)) : age.days(Math.floor(hours / 24))
}
