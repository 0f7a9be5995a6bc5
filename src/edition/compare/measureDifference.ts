/** What a place counts for that was only carried elsewhere. */
const CARRIED = 20

/**
 * How much a comparison of two values has to look into, in signs of JSON: what each has and the other
 * has not, by which of the two has less, for what has no counterpart is soon told; and a little for each
 * member of a list that was carried elsewhere. It is no comparison, and takes time linear in their size.
 */
export function measureDifference(before: unknown, after: unknown): number {
  if (Array.isArray(before) && Array.isArray(after)) return measureLists(before, after)
  if (isRecord(before) && isRecord(after)) {
    const fields = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...fields].reduce((sum, name) => sum + measureDifference(before[name], after[name]), 0)
  }
  const [one, other] = [spell(before), spell(after)]
  return one === other ? 0 : 2 * Math.min(one.length, other.length)
}

/** Member by member where there are as many, or by what the whole lists have; whichever is less. */
function measureLists(before: unknown[], after: unknown[]): number {
  const [keysBefore, keysAfter] = [before.map(spell), after.map(spell)]
  const counts = new Map<string, number>()
  for (const key of keysBefore) counts.set(key, (counts.get(key) ?? 0) + 1)
  let carried = 0
  let onlyAfter = 0
  for (const [place, key] of keysAfter.entries()) {
    const left = counts.get(key) ?? 0
    if (left === 0) onlyAfter += key.length
    else {
      counts.set(key, left - 1)
      if (keysBefore[place] !== key) carried += CARRIED
    }
  }
  const onlyBefore = [...counts].reduce((sum, [key, left]) => sum + key.length * left, 0)
  const whole = carried + 2 * Math.min(onlyBefore, onlyAfter)
  if (whole === 0 || before.length !== after.length) return whole
  const pairs = before.map((one, place) => measureDifference(one, after[place]))
  return Math.min(
    whole,
    pairs.reduce((all, one) => all + one, 0),
  )
}

function spell(value: unknown): string {
  return JSON.stringify(value) ?? ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
