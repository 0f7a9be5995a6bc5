/** A moment on the clocks of a time zone, which is named: `1 Dec 2026, 09:00 (Europe/Berlin)`. */
export function formatInZone(at: string, timeZone: string): string {
  const words = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(at))
  return `${words} (${timeZone})`
}
