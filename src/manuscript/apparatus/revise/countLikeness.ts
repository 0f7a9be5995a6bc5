import type { Bag } from './model'

/** How much two texts have in common, from 0 to 1: twice the shared words by all (Dice). */
export function countLikeness(one: Bag, other: Bag): number {
  let shared = 0
  let all = 0
  for (const [word, count] of one) {
    all += count
    shared += Math.min(count, other.get(word) ?? 0)
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}
