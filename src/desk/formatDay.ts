const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** A date of the database as the desk writes it: `23 Nov 2026`. */
export function formatDay(at: string): string {
  return DAY.format(new Date(at))
}
