/** Whether a text is a day of the Gregorian calendar as `YYYY-MM-DD` (RFC 3339, full-date). */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text)
}

/** Whether a text names a time zone of the IANA database that is known here, e.g. `Europe/London`. */
export function isTimeZone(name: string): boolean {
  if (name.trim() === '') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

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
