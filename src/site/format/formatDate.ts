/**
 * A date as readers see it, in the words of a language: `2025-10-01` in `en-GB` is
 * `1 October 2025`. Always UTC, so that the same edition prints the same date on any machine.
 * Takes an ISO date or date-time; throws a RangeError for anything else.
 */
export function formatDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  )
}
