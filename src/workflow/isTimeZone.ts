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
