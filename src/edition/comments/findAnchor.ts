import { findByContext } from './findByContext'
import { findByWords } from './findByWords'
import type { FoundAnchor, CommentAnchor } from './model'

/**
 * Finds the passage of a comment in a text that may have been edited since.
 *
 * - The same words: of several places the one whose surroundings agree best, then the one nearest
 *   to where it was. A passage shorter than `LONG` must have some of its surroundings left, or any
 *   `the` would do; a longer one is found wherever it was carried.
 * - Words much like them: a passage of which most words still stand together.
 * - Other words between the same surroundings: the passage was rewritten.
 * - Else it is lost. Nothing is guessed: a comment on the wrong sentence is worse than one listed as
 *   lost.
 */
const LONG = 20
const SOME_CONTEXT = 0.25

export function findAnchor(text: string, anchor: CommentAnchor): FoundAnchor {
  const { exact, prefix, suffix } = anchor.quote
  const wanted = toCodeUnits(text, anchor.position.start)
  const places = listPlaces(text, exact).map((start) => {
    const end = start + exact.length
    const kept =
      countSharedEnd(text.slice(0, start), prefix) + countSharedStart(text.slice(end), suffix)
    const all = prefix.length + suffix.length
    return { start, end, context: all === 0 ? 1 : kept / all, distance: Math.abs(start - wanted) }
  })
  places.sort((a, b) => b.context - a.context || a.distance - b.distance)
  const [best] = places
  if (best && (best.context >= SOME_CONTEXT || exact.length >= LONG)) {
    return { state: 'found', start: best.start, end: best.end }
  }
  const place = findByWords(text, exact, wanted) ?? findByContext(text, anchor.quote, wanted)
  return place ? { state: 'changed', ...place } : { state: 'lost' }
}

/** Where the code point of this number begins, or the end of a text that is shorter. */
function toCodeUnits(text: string, points: number): number {
  let units = 0
  let seen = 0
  for (const point of text) {
    if (seen++ === points) return units
    units += point.length
  }
  return units
}

function listPlaces(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

function countSharedEnd(text: string, prefix: string): number {
  let shared = 0
  while (shared < prefix.length && text.at(-1 - shared) === prefix.at(-1 - shared)) shared++
  return shared
}

function countSharedStart(text: string, suffix: string): number {
  let shared = 0
  while (shared < suffix.length && text[shared] === suffix[shared]) shared++
  return shared
}
