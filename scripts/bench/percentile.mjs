/**
 * The value below which a share of the values lies (nearest rank): 0.5 is the median.
 *
 * @param {number[]} values at least one
 * @param {number} share from 0 to 1
 * @returns {number}
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  const value = sorted[rank - 1]
  if (value === undefined) throw new RangeError('There is no percentile of nothing')
  return value
}
