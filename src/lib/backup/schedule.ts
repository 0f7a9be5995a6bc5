/** When backups are written by themselves, and where. */
export type BackupSchedule = { folder: string; everyHours: number; keepDays: number }

const HOUR = 60 * 60 * 1000

/**
 * The schedule the settings ask for; null where they name no folder. `FORME_BACKUPS` is the folder,
 * `FORME_BACKUPS_EVERY` the hours between two (24), `FORME_BACKUPS_KEEP` how many days are kept one
 * by one (7). Throws where a number is none.
 */
export function readSchedule(env: Record<string, string | undefined>): BackupSchedule | null {
  const folder = env['FORME_BACKUPS']
  if (!folder) return null
  const read = (name: string, otherwise: number): number => {
    const text = env[name]
    if (!text) return otherwise
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
    throw new Error(`${name} is “${text}”; it must be a whole number from 1 to 9999.`)
  }
  return {
    folder,
    everyHours: read('FORME_BACKUPS_EVERY', 24),
    keepDays: read('FORME_BACKUPS_KEEP', 7),
  }
}

/** Whether the next backup should be written now. After a fault it is tried again in an hour. */
export function isBackupDue({
  everyHours,
  failedAt,
  goodAt,
  now,
}: {
  everyHours: number
  failedAt: string | undefined
  goodAt: string | undefined
  now: Date
}): boolean {
  const since = (at: string | undefined) =>
    at === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(at)
  return since(goodAt) >= everyHours * HOUR && since(failedAt) >= HOUR
}

const NAME = /^forme-(\d{4})-(\d\d)-(\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.tar\.gz$/

/** What a backup of this moment is called: `forme-2026-11-29T21-46-11Z.tar.gz`. */
export function nameBackup(at: Date): string {
  return `forme-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`
}

/**
 * Which backups of a folder are to go: what remains is everything of the last day, the newest of each
 * of the last `keepDays` days that have one, of five weeks and of twelve months. A file of another
 * name is never listed, nor is the newest backup.
 *
 * @param now the moment of the newest backup
 */
export function listOutdated(names: readonly string[], keepDays: number, now: Date): string[] {
  const backups = names
    .flatMap((name) => {
      const at = readMoment(name)
      return at ? [{ name, at }] : []
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const kept = new Set(
    backups.filter(({ at }) => now.getTime() - at.getTime() < 24 * HOUR).map(({ name }) => name),
  )
  const keepNewestOf = (count: number, periodOf: (at: Date) => string) => {
    const periods = new Set<string>()
    for (const { at, name } of backups) {
      const period = periodOf(at)
      if (periods.has(period) || periods.size >= count) continue
      periods.add(period)
      kept.add(name)
    }
  }
  keepNewestOf(keepDays, (at) => at.toISOString().slice(0, 10))
  keepNewestOf(5, (at) => String(Math.floor((at.getTime() / HOUR / 24 + 3) / 7))) // from Monday
  keepNewestOf(12, (at) => at.toISOString().slice(0, 7))
  return backups.filter(({ name }) => !kept.has(name)).map(({ name }) => name)
}

function readMoment(name: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? []
  if (!year) return undefined
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at.getTime()) ? undefined : at
}
