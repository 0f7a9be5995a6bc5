import { DESK_LANGUAGE, wording } from '../wording'

const DAY_FORMAT = new Intl.DateTimeFormat(DESK_LANGUAGE, { dateStyle: 'medium', timeZone: 'UTC' })

/** A date of the database as the desk writes it: `23 Nov 2026`. */
export function formatDay(at: string): string {
  return DAY_FORMAT.format(new Date(at))
}

const MINUTE = new Intl.DateTimeFormat(DESK_LANGUAGE, {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** A moment as the desk writes it, `23 Nov 2026, 06:25 UTC`: two saves of one day can be told apart. */
export function formatMinute(at: string): string {
  return wording.desk.moment.utc(MINUTE.format(new Date(at)))
}

/** A moment on the clocks of a time zone, which is named: `1 Dec 2026, 09:00 (Europe/Berlin)`. */
export function formatInZone(at: string, timeZone: string): string {
  const moment = new Intl.DateTimeFormat(DESK_LANGUAGE, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(at))
  return wording.desk.moment.inZone(moment, timeZone)
}

const DAY = 24 * 60 * 60 * 1000

/** Days from one calendar date to another (`YYYY-MM-DD`); negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/**
 * When something is due, seen from today.
 *
 * @example dueWords(-3) // '3 days late'
 */
export function dueWords(days: number): string {
  if (days === 0) return wording.desk.due.today
  if (days < 0) return wording.desk.due.late(-days)
  return days === 1 ? wording.desk.due.tomorrow : wording.desk.due.in(days)
}
