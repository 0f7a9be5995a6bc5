import type { BackupState } from '../../lib/backup/lastBackup'
import type { BackupSchedule } from '../../lib/backup/schedule'

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
  const which = state?.good ? 'The next one' : 'The first one'
  const problem = state?.problem ? `${which} could not be written: ${state.problem.message}` : null
  if (!state?.good) {
    return { isBad: true, line: 'No backup of this magazine has been made.', problem }
  }
  const hours = (now.getTime() - Date.parse(state.good.at)) / HOUR
  const oldest = schedule ? 2 * schedule.everyHours : OLD
  const size = `${(state.good.bytes / 1e6).toFixed(1)} MB`
  return {
    isBad: hours > oldest || problem !== null,
    line: `The last good backup is from ${ageWords(hours)} (${size}).`,
    problem,
  }
}

function ageWords(hours: number): string {
  if (hours < 1) return 'less than an hour ago'
  if (hours < 48) return `${Math.floor(hours)} ${Math.floor(hours) === 1 ? 'hour' : 'hours'} ago`
  return `${Math.floor(hours / 24)} days ago`
}
