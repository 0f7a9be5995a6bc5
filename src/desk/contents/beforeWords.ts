/**
 * How long before the day of publication a day is.
 *
 * @example beforeWords(1) // 'the day before publication'
 */
export function beforeWords(days: number): string {
  if (days === 0) return 'the day of publication'
  if (days === 1) return 'the day before publication'
  if (days > 1) return `${days} days before publication`
  return days === -1 ? 'the day after publication' : `${-days} days after publication`
}
