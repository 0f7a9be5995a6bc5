const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
const FEWEST_WORDS = 4
const ALIKE = 0.6

/** A stretch of text in UTF-16 code units, `end` not included. */
export type FoundWords = { start: number; end: number }

/**
 * The stretch of as many words as the passage has that shares most words with it, if it shares
 * three of five at least; of equals the one that begins nearest to `wanted`. Null for passages of
 * fewer than four words: they are like too many others. Time grows with the length of the text.
 */
export function findByWords(text: string, passage: string, wanted: number): FoundWords | null {
  const needed = new Map<string, number>()
  const words = passage.match(WORD) ?? []
  if (words.length < FEWEST_WORDS) return null
  for (const word of words) needed.set(word, (needed.get(word) ?? 0) + 1)

  const found = [...text.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index }))
  let shared = 0
  let best: (FoundWords & { shared: number }) | null = null
  for (const [last, { word, start }] of found.entries()) {
    shared += take(needed, word)
    const leaving = found[last - words.length]
    if (leaving) shared -= giveBack(needed, leaving.word)
    const first = found[Math.max(0, last - words.length + 1)]
    if (!first || shared < words.length * ALIKE) continue
    const isBetter =
      !best ||
      shared > best.shared ||
      (shared === best.shared && Math.abs(first.start - wanted) < Math.abs(best.start - wanted))
    if (isBetter) best = { start: first.start, end: start + word.length, shared }
  }
  return best && { start: best.start, end: best.end }
}

/** Counts a word in; 1 if it was still needed. A word nobody needs is not counted. */
function take(needed: Map<string, number>, word: string): 0 | 1 {
  const left = needed.get(word)
  if (left === undefined) return 0
  needed.set(word, left - 1)
  return left > 0 ? 1 : 0
}

/** Counts a word out again; 1 if it is needed now. */
function giveBack(needed: Map<string, number>, word: string): 0 | 1 {
  const left = needed.get(word)
  if (left === undefined) return 0
  needed.set(word, left + 1)
  return left >= 0 ? 1 : 0
}
