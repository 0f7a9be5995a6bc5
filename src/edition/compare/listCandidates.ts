import type { Unit } from './listUnits'

/** How many of a unit's words are looked up. */
const RAREST = 12

/** A unit and its place in its text. */
export type PlacedUnit = { place: number; unit: Unit }

/**
 * The pairs of units that are worth comparing closely: those that share one of the dozen rarest
 * words of the first, or the same picture. Two units of which nearly half the words agree will
 * share one of these, and the many pairs with only `the` and `of` in common are left alone, so that
 * a long text that was rewritten altogether does not take the square of its length.
 */
export function listCandidates(
  before: readonly PlacedUnit[],
  after: readonly PlacedUnit[],
): [before: PlacedUnit, after: PlacedUnit][] {
  const holders = new Map<string, PlacedUnit[]>()
  for (const placed of after) {
    for (const term of termsOf(placed.unit)) {
      const known = holders.get(term)
      if (known) known.push(placed)
      else holders.set(term, [placed])
    }
  }
  return before.flatMap((one) => {
    const lists = termsOf(one.unit)
      .map((term) => holders.get(term) ?? [])
      .filter((list) => list.length > 0)
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST)
    return [...new Set(lists.flat())].map((other): [PlacedUnit, PlacedUnit] => [one, other])
  })
}

function termsOf({ shape, words }: Unit): string[] {
  const terms = [...words.keys()]
  return shape.type === 'figure' ? [...terms, `picture ${shape.figure.src}`] : terms
}
