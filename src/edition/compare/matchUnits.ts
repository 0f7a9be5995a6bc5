import { alignKeys, type Pair } from '../../citations/compare/alignKeys'
import { listCandidates, type PlacedUnit } from './listCandidates'
import type { Unit } from './listUnits'
import { measureLikeness } from './measureLikeness'

/**
 * Which units of two texts are the same piece of writing. In this order:
 *
 * 1. units that say exactly the same, in the same order;
 * 2. units that say exactly the same elsewhere: they were moved;
 * 3. units that have much in common, the most alike first: they were edited. Between the same two
 *    neighbours of step 1 less is enough than elsewhere, where they must also be no mere phrase.
 *
 * Every unit is matched at most once. Units without words, rules among them, say nothing by
 * themselves and are matched where they stand or not at all.
 */
const ALIKE = 0.6
const BONUS_IN_PLACE = 0.2
const DIFFERENT_WORDS_ELSEWHERE = 5

/** The pairs of places, in the order of the text after. */
export function matchUnits(before: readonly Unit[], after: readonly Unit[]): Pair[] {
  const inOrder = alignKeys(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const table = new MatchTable(inOrder)
  const restBefore = listRest(before, (place) => table.hasBefore(place))
  const restAfter = listRest(after, (place) => table.hasAfter(place))

  for (const { place, unit } of restAfter) {
    if (unit.words.size === 0) continue
    const same = restBefore.find(
      (other) => other.unit.key === unit.key && !table.hasBefore(other.place),
    )
    if (same) table.match(same.place, place)
  }

  const gapBefore = gapFinder(inOrder.map(([i]) => i))
  const gapAfter = gapFinder(inOrder.map(([, j]) => j))
  const candidates = listCandidates(
    restBefore.filter(({ place }) => !table.hasBefore(place)),
    restAfter.filter(({ place }) => !table.hasAfter(place)),
  ).flatMap(([one, other]) => {
    const isInPlace = gapBefore(one.place) === gapAfter(other.place)
    if (!isInPlace && one.unit.words.size < DIFFERENT_WORDS_ELSEWHERE) return []
    const bonus = isInPlace ? BONUS_IN_PLACE : 0
    const score = measureLikeness(one.unit, other.unit, ALIKE - bonus) + bonus
    return score < ALIKE ? [] : [{ i: one.place, j: other.place, score }]
  })
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  for (const { i, j } of candidates) table.match(i, j)
  return table.pairs()
}

function listRest(units: readonly Unit[], isMatched: (place: number) => boolean): PlacedUnit[] {
  return [...units.entries()].flatMap(([place, unit]) =>
    isMatched(place) ? [] : [{ place, unit }],
  )
}

/** Between which of the given rising places a place lies: how many of them come before it. */
function gapFinder(places: readonly number[]): (place: number) => number {
  return (place) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? Infinity) < place) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Who is matched with whom; nobody twice. */
class MatchTable {
  readonly #after = new Map<number, number>()
  readonly #before = new Set<number>()

  constructor(pairs: readonly Pair[]) {
    for (const [i, j] of pairs) this.match(i, j)
  }

  hasBefore(place: number): boolean {
    return this.#before.has(place)
  }

  hasAfter(place: number): boolean {
    return this.#after.has(place)
  }

  match(i: number, j: number): void {
    if (this.hasBefore(i) || this.hasAfter(j)) return
    this.#before.add(i)
    this.#after.set(j, i)
  }

  pairs(): Pair[] {
    return [...this.#after].map(([j, i]): Pair => [i, j]).sort(([, a], [, b]) => a - b)
  }
}
