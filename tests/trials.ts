/**
 * What a race or a list of faults is made of takes long and is alike: `npm test` runs a part of it,
 * `npm run soak` with `races`, `faults` or `journeys` all, by setting these (docs/decisions/029).
 */
const { FORME_FAULTS, FORME_JOURNEYS, FORME_TRIALS } = process.env

/** How often a race is run: 4 times in `npm test`, 50 times in `npm run soak -- races`. */
export const TRIALS = Number(FORME_TRIALS ?? 4)

/** Of the places of one kind at which something is stopped: the first and the last, or all. */
export function somePlaces<T>(places: readonly T[]): T[] {
  if (FORME_FAULTS === 'all') return [...places]
  return places.filter((_, at) => at === 0 || at === places.length - 1)
}

/** Of numbered steps: each `step`th with the first and the last, or all of them. */
export function someSteps(count: number, step: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  if (FORME_FAULTS === 'all') return all
  return all.filter((place) => place % step === 0 || place === 1 || place === count)
}

/** Whether the browser goes the whole way with every manuscript, or with our own alone. */
export const EVERY_JOURNEY = FORME_JOURNEYS === 'all'
