import type { Unit } from './listUnits'

const SEPARATE = new Set(['figure', 'post', 'aside'])

/**
 * How much two units have in common, from 0 to 1: twice the words they share, each as often as it
 * stands in both, by the words they have together (Dice's coefficient). Two units with the same
 * picture are alike whatever is written below it. Pictures, posts and asides are never like
 * anything else. Whatever turns out to be less than `least` may be told as 0.
 */
export function measureLikeness(before: Unit, after: Unit, least = 0): number {
  const one = before.shape
  const other = after.shape
  if (one.type === 'figure' && other.type === 'figure' && one.figure.src === other.figure.src) {
    return 1
  }
  if (one.type !== other.type && (SEPARATE.has(one.type) || SEPARATE.has(other.type))) return 0
  const all = before.length + after.length
  if (all === 0 || (2 * Math.min(before.length, after.length)) / all < least) return 0
  let shared = 0
  for (const [word, count] of before.words) shared += Math.min(count, after.words.get(word) ?? 0)
  return (2 * shared) / all
}
