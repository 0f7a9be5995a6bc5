import { isCalendarDate } from './isCalendarDate'

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads a date and time with its offset from UTC (RFC 3339, date-time; seconds may be left out) and
 * gives the instant in UTC, or null if the text is none. Without an offset a time is a different
 * moment on every machine, so it is not read.
 *
 * @example parseInstant('2025-10-01T12:00+02:00') // '2025-10-01T10:00:00.000Z'
 */
export function parseInstant(text: string): string | null {
  const [, day] = INSTANT.exec(text) ?? []
  if (day === undefined || !isCalendarDate(day)) return null
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}
