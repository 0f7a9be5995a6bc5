/** A run of things that are shown, or one that is folded away. `from` is the place of its first. */
export type Stretch<T> = { isFolded: boolean; from: number; items: T[] }

/** A stretch shorter than this is shown: opening it would cost more than reading over it. */
const SHORTEST = 3

/**
 * Folds the long stretches in which there is nothing to see. One item on either side of something
 * that is to be seen stays, so that a change is read where it stands. Where nothing is to be seen at
 * all, nothing is folded: then the whole text is what the reader came for.
 */
export function foldUnchanged<T>(items: readonly T[], isToSee: (item: T) => boolean): Stretch<T>[] {
  const seen = items.map(isToSee)
  if (!seen.includes(true)) return items.length > 0 ? [stretch(false, 0, [...items])] : []
  const shown = seen.map(
    (one, place) => one || seen[place - 1] === true || seen[place + 1] === true,
  )
  const stretches: Stretch<T>[] = []
  for (const [from, item] of items.entries()) {
    const isFolded = shown[from] !== true
    const last = stretches.at(-1)
    if (last && last.isFolded === isFolded) last.items.push(item)
    else stretches.push(stretch(isFolded, from, [item]))
  }
  return stretches.map((one) =>
    one.isFolded && one.items.length < SHORTEST ? { ...one, isFolded: false } : one,
  )
}

function stretch<T>(isFolded: boolean, from: number, items: T[]): Stretch<T> {
  return { isFolded, from, items }
}
