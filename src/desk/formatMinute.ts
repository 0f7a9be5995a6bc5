const MINUTE = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** A moment as the desk writes it, `23 Nov 2026, 06:25 UTC`: two saves of one day can be told apart. */
export function formatMinute(at: string): string {
  return `${MINUTE.format(new Date(at))} UTC`
}
