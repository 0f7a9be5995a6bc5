/**
 * Which ids changed their place among those that are in both orders: all that are not in a longest
 * run of ids still in their old order. So a paragraph carried past twenty notes counts as one move
 * and not as twenty. Of equally long runs, one is chosen by a fixed rule.
 */
export function findMoved(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, index) => [id, index]))
  const kept = after.flatMap((id) => {
    const place = places.get(id)
    return place === undefined ? [] : [{ id, place }]
  })
  const still = new Set(findLongestRise(kept.map(({ place }) => place)))
  return new Set(kept.flatMap(({ id, place }) => (still.has(place) ? [] : [id])))
}

/** The longest strictly rising subsequence, by patience sorting: O(n log n). */
function findLongestRise(values: readonly number[]): number[] {
  type Link = { value: number; before: Link | null }
  const piles: Link[] = []
  for (const value of values) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.value ?? Infinity) < value) low = middle + 1
      else high = middle
    }
    piles[low] = { value, before: piles[low - 1] ?? null }
  }
  const rise: number[] = []
  for (let link = piles.at(-1) ?? null; link; link = link.before) rise.push(link.value)
  return rise
}
