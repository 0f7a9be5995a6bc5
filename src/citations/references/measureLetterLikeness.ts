import { normaliseWords } from './normaliseWords'

/**
 * How alike two titles or quoted words are by their letters, from 0 to 1: twice the pairs of neighbouring letters they share, by all
 * pairs of both (Dice's coefficient). Case, accents and punctuation do not count. A title that
 * begins with the whole of the other, as with and without subtitle, is fully alike.
 */
export function measureLetterLikeness(one: string, other: string): number {
  const left = normaliseWords(one)
  const right = normaliseWords(other)
  if (left === '' || right === '') return 0
  if (left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `)) return 1
  const pairs = countPairs(left)
  const others = countPairs(right)
  let shared = 0
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0)
  const all = Math.max(left.length - 1, 0) + Math.max(right.length - 1, 0)
  return all === 0 ? 0 : (2 * shared) / all
}

function countPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
