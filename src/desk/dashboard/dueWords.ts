/**
 * When something is due, seen from today.
 *
 * @example dueWords(-3) // '3 days late'
 */
export function dueWords(days: number): string {
  if (days === 0) return 'due today'
  if (days < 0) return days === -1 ? 'a day late' : `${-days} days late`
  return days === 1 ? 'due tomorrow' : `due in ${days} days`
}
