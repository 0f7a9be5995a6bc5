const DAY = 24 * 60 * 60 * 1000

/** Days from one calendar date to another (`YYYY-MM-DD`); negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}
