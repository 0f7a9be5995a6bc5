import { normaliseWords } from './normaliseWords'

/**
 * How alike two titles or quoted words are by their letters, from 0 to 1: twice the pairs of neighbouring letters they share, by all
 * pairs of both (Dice's coefficient). Case, accents and punctuation do not count. A title that
 * begins with the whole of the other, as with and without subtitle, is fully alike.
 */
export function measureLetterLikeness(one: string, other: string): number {
  return measureSpelling(spell(one), spell(other))
}

/** Words as they are compared: without what does not count, and their pairs in order. */
export type Spelling = { words: string; pairs: Uint32Array }

export function spell(text: string): Spelling {
  const words = normaliseWords(text)
  const pairs = Uint32Array.from(
    { length: Math.max(words.length - 1, 0) },
    (_, at) => words.charCodeAt(at) * 65536 + words.charCodeAt(at + 1),
  ).sort()
  return { words, pairs }
}

/** The same of words that are compared many times. */
export function measureSpelling(one: Spelling, other: Spelling): number {
  const [left, right] = [one.words, other.words]
  if (left === '' || right === '') return 0
  if (left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `)) return 1
  const all = one.pairs.length + other.pairs.length
  return all === 0 ? 0 : (2 * countShared(one.pairs, other.pairs)) / all
}

function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const pair = one[left] ?? 0
    const against = other[right] ?? 0
    if (pair === against) shared += 1
    if (pair <= against) left += 1
    if (against <= pair) right += 1
  }
  return shared
}
