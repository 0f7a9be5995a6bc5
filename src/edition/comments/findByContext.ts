import type { FoundWords } from './findByWords'
import type { TextQuoteSelector } from './model'

/** How much of what stood around a passage must be left on either side, in UTF-16 code units. */
const ENOUGH = 12
/** How much longer than the passage that stood there the new one may be. */
const TIMES = 3
const MORE = 40

/**
 * The words that now stand between what stood before and after the passage, the nearest to `wanted`
 * if there are several such places. Null if the surroundings are gone too, or if nothing is left
 * between them: then the passage was deleted. Surroundings shorter than `ENOUGH` are those of a
 * passage near the beginning or end of a text, and count there only.
 */
export function findByContext(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  wanted: number,
): FoundWords | null {
  const before = prefix.slice(-ENOUGH)
  const after = suffix.slice(0, ENOUGH)
  const longest = exact.length * TIMES + MORE
  const stretches = listEnds(text, before).flatMap((start): FoundWords[] => {
    const end = findStart(text, after, start)
    const isPassage = end <= start + longest && text.slice(start, end).trim() !== ''
    return isPassage ? [{ start, end }] : []
  })
  stretches.sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))
  return stretches[0] ?? null
}

/** Where each occurrence of the words before a passage ends. */
function listEnds(text: string, words: string): number[] {
  if (words.length < ENOUGH) return text.startsWith(words) ? [words.length] : []
  const ends: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    ends.push(at + words.length)
  }
  return ends
}

/** Where the words after a passage begin, at or behind a place; Infinity if they do not. */
function findStart(text: string, words: string, from: number): number {
  if (words.length < ENOUGH) {
    const start = text.length - words.length
    return text.endsWith(words) && start >= from ? start : Infinity
  }
  const start = text.indexOf(words, from)
  return start === -1 ? Infinity : start
}
